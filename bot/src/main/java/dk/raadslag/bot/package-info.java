/** How people talk with the secretariat's bot; the program that runs it. */
@NullMarked
package dk.raadslag.bot;

import org.jspecify.annotations.NullMarked;
