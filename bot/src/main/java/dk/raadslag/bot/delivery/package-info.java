/** The worker that brings written-down messages to the channel. */
@NullMarked
package dk.raadslag.bot.delivery;

import org.jspecify.annotations.NullMarked;
