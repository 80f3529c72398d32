/** What is remembered, in H2 or PostgreSQL. */
@NullMarked
package dk.raadslag.store;

import org.jspecify.annotations.NullMarked;
