/** In which words the bot speaks and writes. */
@NullMarked
package dk.raadslag.templates;

import org.jspecify.annotations.NullMarked;
