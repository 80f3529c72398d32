/** What falls due, in a table. */
@NullMarked
package dk.raadslag.store.reminder;

import org.jspecify.annotations.NullMarked;
