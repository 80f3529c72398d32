/** What happened: who did what, and what reached whom. */
@NullMarked
package dk.raadslag.bot.log;

import org.jspecify.annotations.NullMarked;
