/** Rounds and whom they expect, in tables. */
@NullMarked
package dk.raadslag.store.round;

import org.jspecify.annotations.NullMarked;
