/** Meetings as the secretariat names and lists them, and dates as people type them. */
@NullMarked
package dk.raadslag.bot.meeting;

import org.jspecify.annotations.NullMarked;
