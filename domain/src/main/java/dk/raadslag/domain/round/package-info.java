/** Asking the municipalities: whom, on what, until when. */
@NullMarked
package dk.raadslag.domain.round;

import org.jspecify.annotations.NullMarked;
