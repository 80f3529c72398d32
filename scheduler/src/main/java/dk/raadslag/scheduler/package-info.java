/** When the bot acts by itself. */
@NullMarked
package dk.raadslag.scheduler;

import org.jspecify.annotations.NullMarked;
