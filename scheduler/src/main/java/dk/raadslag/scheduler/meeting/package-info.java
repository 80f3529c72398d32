/** Which days Denmark keeps free. */
@NullMarked
package dk.raadslag.scheduler.meeting;

import org.jspecify.annotations.NullMarked;
