/** What must reach whom, and how far it has come. */
@NullMarked
package dk.raadslag.domain.delivery;

import org.jspecify.annotations.NullMarked;
