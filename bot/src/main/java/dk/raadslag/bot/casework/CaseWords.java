package dk.raadslag.bot.casework;

import dk.raadslag.bot.command.Question;
import dk.raadslag.domain.Phrase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about cases on their way through the forums. */
final class CaseWords {
    private CaseWords() {}

    record CaseUsage() implements Phrase {}

    record UnknownCase(String typed, List<CaseLine> open) implements Question {}

    record CaseVerbNotUnderstood(int number, String typed) implements Phrase {}

    record CaseTitleMissing() implements Question {}

    record NoChains(String network) implements Question {}

    record UnknownChain(String typed, List<String> chains) implements Question {}

    record MeetingHasNoAgenda(int meeting, LocalDate day) implements Question {}

    record UnknownAgendaItem(String typed, int meeting, LocalDate day) implements Question {}

    record CaseDayMissing(String typed) implements Question {}

    record ForumNotOnTheWay(int number, String typed, List<String> forums) implements Question {}

    record CaseList(List<CaseLine> open, List<CaseLine> over, int hidden) implements Phrase {}

    /** A case and where it is; {@code at} is null when it is over. */
    record CaseLine(
            int number,
            String title,
            boolean withdrawn,
            @Nullable StopLine at) {}

    /** The way of a case as it stands, and everything that has happened to it. */
    record CaseShown(
            int number,
            String id,
            String title,
            String chain,
            @Nullable OriginLine origin,
            boolean over,
            boolean withdrawn,
            List<StopLine> stops,
            List<EventLine> events)
            implements Phrase {}

    record OriginLine(String item, String forum, LocalDate day, int meeting, boolean closed) {}

    /**
     * A step of the way.
     *
     * @param name what the forum was called when it dealt with the case, else what it is called on the day, or today
     * @param instead the forum in whose place it meets, or null
     * @param gone nobody meets in its place any more
     * @param day when it is to be there, or was
     * @param expected the day nobody has given yet: the first meeting it can be ready for
     * @param actor who sees to it, null for the secretariat
     * @param handIn when it must be there
     */
    record StopLine(
            String name,
            @Nullable String instead,
            boolean gone,
            String state,
            @Nullable LocalDate day,
            @Nullable LocalDate expected,
            boolean calledOff,
            String caution,
            @Nullable String actor,
            @Nullable LocalDate handIn,
            boolean late,
            String words) {}

    /**
     * Something that happened: to a day, at a forum under the name it had, while a municipality was the host.
     *
     * @param target where it was sent back to, or what stood before it was put right
     */
    record EventLine(
            Instant at,
            String by,
            String kind,
            String forum,
            String host,
            @Nullable LocalDate day,
            String target,
            String words) {}

    record CaseBeginPreview(
            boolean changed,
            String title,
            String chain,
            @Nullable OriginLine origin,
            List<StopLine> stops) implements Phrase {}

    record CaseBegun(int number, CaseShown file) implements Phrase {}

    /** {@code to} is where it goes, null where it has been through or goes no further. */
    record CaseMovePreview(
            boolean changed,
            String kind,
            int number,
            String title,
            StopLine at,
            LocalDate dealtWith,
            boolean early,
            String words,
            @Nullable StopLine to)
            implements Phrase {}

    record CaseMoved(String kind, int number, String title, boolean over, CaseShown file) implements Phrase {}

    /** {@code stops} is the way from now on; empty where only the title changes. */
    record CaseCorrectionPreview(
            boolean changed, String kind, int number, String before, String now, List<StopLine> stops)
            implements Phrase {}

    record CaseCorrected(String kind, int number, String now) implements Phrase {}

    record CaseDated(int number, String title, StopLine stop) implements Phrase {}

    record CasesThisMorning(List<MorningLine> lines) implements Phrase {}

    record MorningLine(String why, int number, String title, StopLine stop) {}

    record CaseReminder(String name, String title, StopLine stop, String sender, String phone) implements Phrase {}

    record CaseFile(
            String network,
            String sender,
            String id,
            String title,
            String chain,
            @Nullable OriginLine origin,
            List<StopLine> stops,
            List<EventLine> events)
            implements Phrase {}
}
