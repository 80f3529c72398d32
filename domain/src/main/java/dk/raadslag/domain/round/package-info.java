/** Asking the municipalities, and what each of them answered. */
@NullMarked
package dk.raadslag.domain.round;

import org.jspecify.annotations.NullMarked;
