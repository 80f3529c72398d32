/** Reminding at the secretariat's word. */
@NullMarked
package dk.raadslag.bot.reminder;

import org.jspecify.annotations.NullMarked;
