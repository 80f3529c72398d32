/** Agendas, every version, in a table. */
@NullMarked
package dk.raadslag.store.agenda;

import org.jspecify.annotations.NullMarked;
