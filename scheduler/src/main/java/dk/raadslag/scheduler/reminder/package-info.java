/** The timers behind reminders and deadlines. */
@NullMarked
package dk.raadslag.scheduler.reminder;

import org.jspecify.annotations.NullMarked;
