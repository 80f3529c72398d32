/** What municipalities want on an agenda, and what becomes of it. */
@NullMarked
package dk.raadslag.domain.proposal;

import org.jspecify.annotations.NullMarked;
