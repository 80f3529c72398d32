/** What is forgotten when its time is over, and how the secretariat is told first. */
@NullMarked
package dk.raadslag.domain.retention;

import org.jspecify.annotations.NullMarked;
