/** Who asked to be let in. */
@NullMarked
package dk.raadslag.store.access;

import org.jspecify.annotations.NullMarked;
