/** Everything the bot keeps, as one file: taken while it runs, and put back. */
@NullMarked
package dk.raadslag.bot.backup;

import org.jspecify.annotations.NullMarked;
