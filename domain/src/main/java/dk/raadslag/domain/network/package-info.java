/** Who belongs together: networks of municipalities, their contact persons and their secretariat. */
@NullMarked
package dk.raadslag.domain.network;

import org.jspecify.annotations.NullMarked;
