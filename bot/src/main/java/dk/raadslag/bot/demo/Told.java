package dk.raadslag.bot.demo;

import dk.raadslag.domain.Phrase;
import java.time.LocalDate;
import java.util.List;

/** What the demo tells its spectator, step by step. */
final class Told {

    private Told() {}

    record Started(String network, int municipalities, String url, String home) implements Phrase {}

    record Introduced(int people, int tenants) implements Phrase {}

    record MeetingSet(String forum, LocalDate date) implements Phrase {}

    record AgendaSent(String file) implements Phrase {}

    record RoundAnnounced(String command) implements Phrase {}

    record RequestsOut(int people, int municipalities, String deadline) implements Phrase {}

    record AnsweredByCard(String municipality, int items) implements Phrase {}

    record AnsweredByWords(String municipality, String words) implements Phrase {}

    record AnsweredThroughSecretariat(String municipality) implements Phrase {}

    record Reminded(int wave, List<String> municipalities, int spared) implements Phrase {}

    record Waiting(long seconds, int answered, int asked) implements Phrase {}

    record DeadlinePassed() implements Phrase {}

    record AnsweredLate(String municipality) implements Phrase {}

    record BotSays(String to, String text) implements Phrase {}

    record DraftsLie(String folder, List<String> files) implements Phrase {}

    record StaysUp(String url) implements Phrase {}
}
