/** What a contact person meets: the request and its card, the taking of what they answer, and receipts. */
@NullMarked
package dk.raadslag.bot.reply;

import org.jspecify.annotations.NullMarked;
