/** What the bot must remember between two messages: what it has heard, asked and shown. */
@NullMarked
package dk.raadslag.domain.conversation;

import org.jspecify.annotations.NullMarked;
