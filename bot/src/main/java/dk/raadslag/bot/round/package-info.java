/** What the secretariat does with rounds: asking, looking, answering on behalf, closing. */
@NullMarked
package dk.raadslag.bot.round;

import org.jspecify.annotations.NullMarked;
