/** Reads what people write as answers to the items of a round, in their own words. */
@NullMarked
package dk.raadslag.bot.reading;

import org.jspecify.annotations.NullMarked;
