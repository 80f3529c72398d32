/** How those who run the bot see that it is well. */
@NullMarked
package dk.raadslag.bot.operation;

import org.jspecify.annotations.NullMarked;
