/** Meetings, in a table. */
@NullMarked
package dk.raadslag.store.meeting;

import org.jspecify.annotations.NullMarked;
