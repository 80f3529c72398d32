/** What falls due by itself: reminders and the closing of a round. */
@NullMarked
package dk.raadslag.domain.reminder;

import org.jspecify.annotations.NullMarked;
