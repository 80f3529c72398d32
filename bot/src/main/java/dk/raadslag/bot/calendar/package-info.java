/** Meetings and deadlines for people's own calendars, under links nobody can guess. */
@NullMarked
package dk.raadslag.bot.calendar;

import org.jspecify.annotations.NullMarked;
