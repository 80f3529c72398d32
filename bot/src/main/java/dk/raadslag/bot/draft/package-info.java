/** Drafts at the secretariat's word, and the links under which they can be fetched for a while. */
@NullMarked
package dk.raadslag.bot.draft;

import org.jspecify.annotations.NullMarked;
