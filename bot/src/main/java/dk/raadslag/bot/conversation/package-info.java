/** What is heard and what is answered, whatever the channel. */
@NullMarked
package dk.raadslag.bot.conversation;

import org.jspecify.annotations.NullMarked;
