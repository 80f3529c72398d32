/** The one place that sees every module and puts them together. */
@NullMarked
package dk.raadslag.bot.wiring;

import org.jspecify.annotations.NullMarked;
