/** The proof pack: everything a case needs in the records system, in one file. */
@NullMarked
package dk.raadslag.bot.journal;

import org.jspecify.annotations.NullMarked;
