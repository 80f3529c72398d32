/** Whether those who are written to are still the right ones, and who can tell when it is doubtful. */
@NullMarked
package dk.raadslag.domain.health;

import org.jspecify.annotations.NullMarked;
