/** What municipalities want on an agenda: how they are asked, how they say it, and how the secretariat decides. */
@NullMarked
package dk.raadslag.bot.proposal;

import org.jspecify.annotations.NullMarked;
