/** Every card the bot makes, held against Microsoft's schema and drawn by Microsoft's renderer. */
@NullMarked
package dk.raadslag.bot.look;

import org.jspecify.annotations.NullMarked;
