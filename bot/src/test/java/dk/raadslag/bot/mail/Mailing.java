package dk.raadslag.bot.mail;

import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.round.RoundId;

/** What a program that can send mail has. */
public final class Mailing {
    /** The codes of a program with a secret of its own. */
    public static final ReplyCodes CODES = new ReplyCodes(() -> "secret");

    private Mailing() {}

    /** Returns answers by mail over an outbox. */
    public static MailAnswers answers(Outbox outbox) {
        return new MailAnswers(outbox, true);
    }

    /** Returns what stands at the foot of this person's letters about a round. */
    public static String code(String round, Person person) {
        return CODES.of(new RoundId(round), person.id());
    }
}
