package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Question;
import dk.raadslag.domain.Phrase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about absences. */
final class AbsenceWords {
    private AbsenceWords() {}

    record AbsenceUsage() implements Phrase {}

    record AwayUsage() implements Phrase {}

    record DaysNotUnderstood(String typed) implements Phrase {}

    /** The last day comes before the first. */
    record DaysBackwards(String first, String last) implements Phrase {}

    record DaysMissing() implements Question {}

    /**
     * To whoever is away.
     *
     * @param deputy who answers meanwhile, or null where nobody has been named
     * @param waiting the address of a colleague the secretariat has to approve
     * @param covers who answers meanwhile although nobody was named
     */
    record AbsenceTaken(
            LocalDate from,
            LocalDate until,
            @Nullable Colleague deputy,
            @Nullable String waiting,
            List<String> covers) implements Phrase {}

    /** A colleague who was named, and whether they can be reached. */
    record Colleague(String name, String email, boolean linked) {}

    /**
     * To somebody of the secretariat who is away.
     *
     * @param deputy who has been named to stand in, or null
     * @param covers the colleagues who are there; nobody where the list is empty
     */
    record SecretariatAbsenceTaken(
            LocalDate from, LocalDate until, @Nullable Colleague deputy, List<String> covers) implements Phrase {}

    record SecretariatAbsencePreview(
            String name,
            LocalDate from,
            LocalDate until,
            @Nullable Colleague deputy,
            List<String> covers) implements Phrase {}

    /**
     * To a colleague in the secretariat.
     *
     * @param you the reader has been named to stand in
     * @param deputy who else has been, or null
     */
    record ColleagueIsAway(
            String name,
            String absent,
            List<String> networks,
            LocalDate from,
            LocalDate until,
            boolean you,
            @Nullable String deputy)
            implements Phrase {}

    record NoAbsence() implements Phrase {}

    record AbsenceCalledOff(boolean running) implements Phrase {}

    /** To a colleague who was named, and told nothing but when and for whom. */
    record NamedAsDeputy(String name, String absent, List<String> municipalities, LocalDate from, LocalDate until)
            implements Phrase {}

    record NoLongerDeputy(String name, String absent) implements Phrase {}
}
