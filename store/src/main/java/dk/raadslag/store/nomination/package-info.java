/** Keeps who is named for working groups and who sits in them. */
@NullMarked
package dk.raadslag.store.nomination;

import org.jspecify.annotations.NullMarked;
