package dk.raadslag.bot.round;

import dk.raadslag.bot.delivery.CutOffMunicipalities.CutOff;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.RoundKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about where a round stands. */
final class StatusWords {

    private StatusWords() {}

    record StatusUsage() implements Phrase {}

    /**
     * A round at a glance.
     *
     * @param answered those with a reply to every item
     * @param partial those with a reply to some
     * @param items those with an answer
     * @param unanswered numbers of those without
     * @param extensions municipalities with more time than the others
     * @param waitingLate municipalities whose late answer waits to be let in or left aside
     * @param files sent as replies
     * @param asking municipalities that have asked the secretariat something
     * @param waiting requests still on their way
     * @param cutOff whom Teams takes no messages for at present
     */
    record RoundStatus(
            String id,
            String title,
            RoundKind kind,
            Deadline deadline,
            boolean open,
            boolean calledOff,
            int asked,
            List<String> answered,
            List<PartialLine> partial,
            List<CallLine> draft,
            List<CallLine> silent,
            List<String> late,
            List<ItemTally> items,
            List<String> unanswered,
            List<UnreachedGroup> unreached,
            List<ExtensionLine> extensions,
            List<String> waitingLate,
            List<FileLine> files,
            List<String> asking,
            int waiting,
            List<String> mailed,
            List<CutOff> cutOff)
            implements Phrase {}

    record FileLine(String name, String municipality) {}

    /** A round that asks for consent at a glance. */
    record ConsentStatus(
            String id,
            String title,
            Deadline deadline,
            boolean open,
            boolean calledOff,
            Phrase result,
            List<ExtensionLine> extensions,
            List<String> waitingLate,
            List<UnreachedGroup> unreached,
            int waiting,
            List<String> mailed,
            List<CutOff> cutOff)
            implements Phrase {}

    record PartialLine(String name, List<String> missing) {}

    /** A municipality to be called, and whom to ask for there. */
    record CallLine(String name, List<CallPerson> people) {}

    record CallPerson(String name, @Nullable String phone) {}

    record ItemTally(String number, String title, int answered, List<PositionCount> positions) {}

    record PositionCount(Position position, int municipalities) {}

    /** People the request did not reach, for the same reason; without one it is not known whether it did. */
    record UnreachedGroup(@Nullable FailureReason reason, List<UnreachedPerson> people) {}

    record UnreachedPerson(
            String name, String municipality, @Nullable String phone) {}

    record ExtensionLine(String name, Deadline until) {}

    /** Whom to call; {@code people} by municipality and role. */
    record PhoneList(String id, String title, List<PhoneLine> people) implements Phrase {}

    /** In the morning of a deadline: whom to call about each round. */
    record DeadlineToday(List<PhoneList> rounds) implements Phrase {}

    record PhoneLine(
            String municipality, String name, @Nullable String phone, Role role, boolean draft, boolean unreached) {}

    record CloseUsage() implements Phrase {}

    /** {@code partial} are those of the answered who lack items, {@code missing} those without any answer. */
    record ClosePreview(
            String id,
            String title,
            Deadline deadline,
            int asked,
            int answered,
            List<String> missing,
            List<PartialLine> partial)
            implements Phrase {}

    record RoundIsClosed(String id, String title, Deadline deadline) implements Phrase {}

    record ConsentClosed(String id, String title, Phrase result) implements Phrase {}

    /** {@code partial} are those of the answered who lack items. */
    record RoundClosed(String id, String title, RoundKind kind, int asked, int answered, List<PartialLine> partial)
            implements Phrase {}
}
