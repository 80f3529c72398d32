/** Strangers who ask to be let in, and the secretariat's answer. */
@NullMarked
package dk.raadslag.domain.access;

import org.jspecify.annotations.NullMarked;
