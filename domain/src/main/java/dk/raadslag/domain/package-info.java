/** What the secretariat does, in plain Java: the features below, and the few ports all of them speak through. */
@NullMarked
package dk.raadslag.domain;

import org.jspecify.annotations.NullMarked;
