/** Mail that comes in: whose answer it is, what came back undelivered, and what only answers by itself. */
@NullMarked
package dk.raadslag.bot.mailbox;

import org.jspecify.annotations.NullMarked;
