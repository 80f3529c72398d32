package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Question;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.round.RoundKind;
import dk.raadslag.domain.round.RoundPlan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said when the municipalities are about to be asked. */
final class RequestWords {

    private RequestWords() {}

    record RequestUsage() implements Phrase {}

    record WordTwice(String word) implements Phrase {}

    record WordWithoutValue(String word) implements Phrase {}

    record TwoKinds() implements Phrase {}

    /** What a round that asks for items is called; {@code meeting} is the meeting's own title. */
    record ItemsTitle(Phrase meeting) implements Phrase {}

    /** The one thing such a round asks about. */
    record ItemsWanted() implements Phrase {}

    record AgendaMissing(int meeting, String forum, LocalDate date) implements Question {}

    record UnknownItem(String typed, List<String> numbers) implements Phrase {}

    record ClosedItem(String number) implements Phrase {}

    record DeadlineNotUnderstood(String typed) implements Phrase {}

    record NotBeforeMeeting(Deadline deadline, LocalDate meeting) implements Phrase {}

    record OnlyInRehearsals(String typed) implements Phrase {}

    record RemindersNotUnderstood(String typed) implements Phrase {}

    record RemindersOnlyInRehearsals() implements Phrase {}

    record NoDeadlineFits(LocalDate meeting) implements Question {}

    record TargetNotFound(String typed, @Nullable String nearest, List<String> groups, List<String> areas)
            implements Phrase {}

    /**
     * Exactly what each will get.
     *
     * @param changed something is no longer as it was shown before
     * @param line how the message begins
     * @param difference from whom the network's last round was asked of, or null
     * @param withoutApprover municipalities in which nobody can bind them, so that the usual contacts are asked
     * @param skipped open items that are not asked about
     */
    record RequestPreview(
            String title,
            boolean changed,
            Phrase line,
            Due due,
            List<ItemLine> items,
            List<String> skipped,
            List<String> closed,
            int people,
            List<AskedLine> municipalities,
            List<String> holes,
            List<AwayLine> away,
            List<String> notLinked,
            boolean byMail,
            RoundKind kind,
            List<String> withoutApprover,
            CorrectionWords.@Nullable PeopleDifference difference,
            List<RoundPlan.Caution> cautions)
            implements Phrase {}

    /**
     * When answers are due.
     *
     * @param source GIVEN, USUAL_PLAN, SHORT_PLAN or REHEARSAL
     * @param chase when those who have stayed silent hear after the deadline, or null for never
     * @param seconds from the yes, in a rehearsal
     * @param secondsBefore when reminders go out, in a rehearsal
     * @param afterAgenda items are asked for until a day on which the agenda should be made already
     */
    record Due(
            Deadline deadline,
            String source,
            List<LocalDate> reminders,
            @Nullable LocalDate chase,
            long seconds,
            List<Long> secondsBefore,
            boolean afterMeeting,
            boolean afterAgenda,
            boolean quiet) {}

    record ItemLine(String number, String title, ItemType type) {}

    record AskedLine(String name, List<AskedPerson> people) {}

    record AskedPerson(
            String name,
            Role role,
            List<String> areas,
            @Nullable String inPlaceOf,
            boolean linked,
            boolean copy) {}

    /** Somebody who would have been asked, but is away with nobody in their place. */
    record AwayLine(String municipality, String name, LocalDate until) {}

    record RequestSent(
            String id,
            String title,
            RoundKind kind,
            Due due,
            int people,
            int municipalities,
            List<String> holes,
            int notLinked,
            boolean byMail)
            implements Phrase {}
}
