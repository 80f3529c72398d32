package dk.raadslag.bot.mailbox;

import dk.raadslag.domain.Phrase;

/** What came of a mail. */
sealed interface Came {

    /** It was taken as an answer, or its question passed on. */
    record Taken(Phrase told) implements Came {}

    /** The secretariat was asked about it. */
    record Waits() implements Came {}

    /** It says nothing anybody has to act on. */
    record Noted() implements Came {}

    /** It looks as if it held a CPR number, and was not kept. */
    record HeldBack() implements Came {}

    /** It has come before. */
    record Before() implements Came {}

    /** It is no mail. */
    record Unreadable() implements Came {}
}
