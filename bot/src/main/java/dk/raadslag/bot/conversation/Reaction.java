package dk.raadslag.bot.conversation;

/** What an invoke is answered with at once; everything else that is said goes through the outbox. */
public sealed interface Reaction {

    /** Taken; nothing to show. */
    record Done() implements Reaction {}

    /** The card is replaced by this one (Adaptive Card JSON). */
    record ShowCard(String json) implements Reaction {}

    /** A short text is shown in place of the card's answer. */
    record ShowText(String text) implements Reaction {}
}
