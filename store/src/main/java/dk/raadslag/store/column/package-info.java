/** How times, words and lists stand in a column, the same in both databases. */
@NullMarked
package dk.raadslag.store.column;

import org.jspecify.annotations.NullMarked;
