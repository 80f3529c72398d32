package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Question;
import dk.raadslag.domain.Phrase;
import java.time.Instant;
import java.util.List;

/** What is said about answers that came after the deadline. */
final class LateWords {
    private LateWords() {}

    record AdmitUsage() implements Phrase {}

    record LeaveUsage() implements Phrase {}

    record WhichLate(List<String> late) implements Question {}

    record LateDecided(String municipality, String id, String verdict) implements Phrase {}

    /** {@code by} is empty where the reader has decided it. */
    record LateDecidedBefore(String municipality, String id, String verdict, String by, Instant at) implements Phrase {}

    record NothingLateThere(String municipality, String id) implements Phrase {}

    record NobodyLate(String municipality) implements Phrase {}

    record NothingThere() implements Phrase {}

    record LateQuestion(String municipality, String id) implements Phrase {}

    record AdmitButton() implements Phrase {}

    record LeaveButton() implements Phrase {}
}
