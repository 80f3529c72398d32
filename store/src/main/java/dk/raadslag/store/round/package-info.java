/** Rounds, whom they expect and what was answered, in tables. */
@NullMarked
package dk.raadslag.store.round;

import org.jspecify.annotations.NullMarked;
