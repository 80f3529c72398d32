/** Which days Denmark keeps free, and calendars as files. */
@NullMarked
package dk.raadslag.scheduler.meeting;

import org.jspecify.annotations.NullMarked;
