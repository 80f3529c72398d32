/** Messages on their way out and the addresses they go to, in tables. */
@NullMarked
package dk.raadslag.store.delivery;

import org.jspecify.annotations.NullMarked;
