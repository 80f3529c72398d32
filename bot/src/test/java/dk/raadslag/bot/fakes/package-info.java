/** The domain's ports in memory, and a small network to play with. */
@NullMarked
package dk.raadslag.bot.fakes;

import org.jspecify.annotations.NullMarked;
