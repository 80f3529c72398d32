/** When things happen: meetings, deadlines and the working days between them. */
@NullMarked
package dk.raadslag.domain.meeting;

import org.jspecify.annotations.NullMarked;
