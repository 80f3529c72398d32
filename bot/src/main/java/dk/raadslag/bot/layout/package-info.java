/** The secretariat's own Word layouts: seen, tried and taken into use. */
@NullMarked
package dk.raadslag.bot.layout;

import org.jspecify.annotations.NullMarked;
