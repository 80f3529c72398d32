/** Stopping everything that goes to the many, and letting it go on. */
@NullMarked
package dk.raadslag.bot.pause;

import org.jspecify.annotations.NullMarked;
