package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Question;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.health.Doubt;
import dk.raadslag.domain.health.Health;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about whether contact persons are still the right ones. */
final class HealthWords {
    private HealthWords() {}

    /** The one list of a network: what does not arrive, what is doubtful, and how many are well. */
    record NetworkHealth(
            String network,
            List<HealthLine> invalid,
            List<HealthLine> doubtful,
            int valid,
            @Nullable Progress confirmations)
            implements Phrase {
        /** Tells whether anybody stands on it who is not well, or has not answered. */
        boolean needsDecisions() {
            boolean awaits = confirmations != null && !confirmations.awaited().isEmpty();
            return awaits || !invalid.isEmpty() || !doubtful.isEmpty();
        }
    }

    /** How far the last question whether people still are contact persons has come. */
    record Progress(LocalDate asked, int people, int confirmed, List<String> leaving, List<String> awaited) {}

    /**
     * Somebody, and why they are perhaps not the right one.
     *
     * @param colleagueSays what a colleague has said; null where they were asked in vain so far
     * @param asked colleagues have been asked
     */
    record HealthLine(
            String municipality,
            String name,
            String email,
            @Nullable String phone,
            List<NetworkWords.HeldRole> roles,
            Health.Reason reason,
            LocalDate since,
            Doubt.@Nullable Answer colleagueSays,
            @Nullable String colleague,
            boolean asked) {}

    /** To a colleague in the same municipality; {@code somebody} is who is perhaps gone. */
    record WhoHasTakenOver(
            String name,
            String somebody,
            List<String> municipalities,
            List<NetworkWords.HeldRole> roles,
            String network)
            implements Phrase {}

    record WhoHasTakenOverHere(String somebody) implements Phrase {}

    record MeButton() implements Phrase {}

    record ColleagueButton(String name) implements Phrase {}

    record StillThereButton(String name) implements Phrase {}

    record SomebodyElseButton() implements Phrase {}

    record UnknownButton() implements Phrase {}

    record SomebodyElseLabel() implements Phrase {}

    record TakeoverTold(String somebody, String successor, String sender) implements Phrase {}

    record StillThereTold(String somebody) implements Phrase {}

    record UnknownTold(String sender) implements Phrase {}

    record DoubtIsOver() implements Phrase {}

    record SuccessorMissing() implements Question {}
}
