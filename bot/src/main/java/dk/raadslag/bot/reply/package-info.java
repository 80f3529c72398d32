/** What a contact person meets: the request and its card, plain words read as answers, and receipts. */
@NullMarked
package dk.raadslag.bot.reply;

import org.jspecify.annotations.NullMarked;
