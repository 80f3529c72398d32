/** Who is named for a working group, who of them is chosen, and for how long they sit. */
@NullMarked
package dk.raadslag.domain.nomination;

import org.jspecify.annotations.NullMarked;
