/** Keeps cases and everything that has happened to them. */
@NullMarked
package dk.raadslag.store.casework;

import org.jspecify.annotations.NullMarked;
