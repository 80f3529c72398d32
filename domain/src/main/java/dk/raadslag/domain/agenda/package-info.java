/** What a meeting shall talk about: an agenda recognised in text as numbered items with their sections. */
@NullMarked
package dk.raadslag.domain.agenda;

import org.jspecify.annotations.NullMarked;
