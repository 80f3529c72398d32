/** What the bot remembers between two messages, in tables. */
@NullMarked
package dk.raadslag.store.conversation;

import org.jspecify.annotations.NullMarked;
