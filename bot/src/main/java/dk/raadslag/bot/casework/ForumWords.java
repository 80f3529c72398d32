package dk.raadslag.bot.casework;

import dk.raadslag.bot.command.Question;
import dk.raadslag.domain.Phrase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about forums and the host municipality. */
final class ForumWords {
    private ForumWords() {}

    record ForumUsage() implements Phrase {}

    record UnknownForum(String typed, List<String> forums) implements Question {}

    record NewNameMissing(String forum) implements Question {}

    record SuccessorMissing(String forum) implements Question {}

    record ForumChangeNotUnderstood() implements Phrase {}

    record NameIsTaken(String name) implements Question {}

    record SucceedsItself(String forum) implements Question {}

    record ForumIsClosedAlready(
            String forum, LocalDate until, @Nullable String successor) implements Question {}

    record ForumIsOpen(String forum) implements Question {}

    record IsHostAlready(String municipality) implements Question {}

    record ForumsOverview(
            String host, List<HostLine> hosts, List<ForumLine> forums, List<ForumLine> gone, List<ChainLine> chains)
            implements Phrase {}

    record HostLine(String municipality, @Nullable LocalDate from) {}

    /** A forum; {@code next} is its next meeting, and {@code actor} who sees to its cases, null for the secretariat. */
    record ForumLine(
            String name,
            List<NameLine> names,
            List<String> formerly,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String successor,
            @Nullable LocalDate next,
            @Nullable String actor,
            int papers) {}

    /** A name it had until a day, or gets on a day to come. */
    record NameLine(
            String name,
            @Nullable LocalDate until,
            @Nullable LocalDate from) {}

    record ChainLine(String name, List<String> forums) {}

    /** What a change comes to: which cases go on elsewhere, and which meetings stand in the calendar all the same. */
    record Effects(List<CaseRef> cases, List<MeetingRef> meetings) {}

    record CaseRef(int number, String title) {}

    record MeetingRef(int number, LocalDate day) {}

    record RenamePreview(boolean changed, String forum, String name, LocalDate from, Effects effects)
            implements Phrase {}

    record ClosePreview(boolean changed, String forum, LocalDate from, Effects effects) implements Phrase {}

    record SuccessionPreview(
            boolean changed, String forum, String successor, boolean made, LocalDate from, Effects effects)
            implements Phrase {}

    record ReopenPreview(boolean changed, String forum) implements Phrase {}

    record HostPreview(boolean changed, String host, String before, LocalDate from) implements Phrase {}

    record ForumRenamed(String forum, String name, LocalDate from) implements Phrase {}

    record ForumClosed(String forum, LocalDate from) implements Phrase {}

    record ForumSucceeded(String forum, String successor, LocalDate from) implements Phrase {}

    record ForumReopened(String forum) implements Phrase {}

    record HostChanged(String host, LocalDate from) implements Phrase {}
}
