/** What was answered, every version, in a table. */
@NullMarked
package dk.raadslag.store.reply;

import org.jspecify.annotations.NullMarked;
