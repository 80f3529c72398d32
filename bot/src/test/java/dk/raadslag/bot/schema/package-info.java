/** Microsoft's published schemas, where they are at hand. */
@NullMarked
package dk.raadslag.bot.schema;

import org.jspecify.annotations.NullMarked;
