/** What a contact person meets in a round: the request and its card, plain words read as answers, and receipts. */
@NullMarked
package dk.raadslag.bot.round;

import org.jspecify.annotations.NullMarked;
