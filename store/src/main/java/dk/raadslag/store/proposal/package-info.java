/** Keeps what municipalities want on an agenda. */
@NullMarked
package dk.raadslag.store.proposal;

import org.jspecify.annotations.NullMarked;
