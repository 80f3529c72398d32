/** What the municipalities answer, who said it, and where each of them stands. */
@NullMarked
package dk.raadslag.domain.reply;

import org.jspecify.annotations.NullMarked;
