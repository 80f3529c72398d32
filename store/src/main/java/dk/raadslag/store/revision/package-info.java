/** What is read on every turn and seldom changes, kept in memory and still never out of date. */
@NullMarked
package dk.raadslag.store.revision;

import org.jspecify.annotations.NullMarked;
