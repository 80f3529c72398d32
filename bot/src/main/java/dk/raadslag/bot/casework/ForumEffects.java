package dk.raadslag.bot.casework;

import dk.raadslag.domain.casework.Case;
import dk.raadslag.domain.casework.CasePath;
import dk.raadslag.domain.casework.Cases;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Network;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a change to a forum comes to: the cases that still have to pass it, and the meetings it would leave behind. */
final class ForumEffects {
    private final Cases cases;
    private final Meetings meetings;

    ForumEffects(Cases cases, Meetings meetings) {
        this.cases = cases;
        this.meetings = meetings;
    }

    /** Tells what comes of it; meetings only where the forum ends on a day. */
    ForumWords.Effects of(Forum forum, @Nullable LocalDate ends, Network network) {
        return new ForumWords.Effects(
                cases.of(network.id()).stream()
                        .filter(file -> passes(file, forum))
                        .map(file -> new ForumWords.CaseRef(
                                file.number(), file.subject().title()))
                        .toList(),
                ends == null ? List.of() : meetings(forum, ends, network));
    }

    private static boolean passes(Case file, Forum forum) {
        CasePath path = CasePath.of(file);
        return !path.isOver()
                && path.stops().subList(path.current(), path.stops().size()).stream()
                        .anyMatch(stop -> stop.forum().equals(forum.id()));
    }

    private List<ForumWords.MeetingRef> meetings(Forum forum, LocalDate ends, Network network) {
        return meetings.of(network.id()).stream()
                .filter(meeting -> meeting.forum().equals(forum.id())
                        && !meeting.isCalledOff()
                        && !meeting.date().isBefore(ends))
                .map(meeting -> new ForumWords.MeetingRef(meeting.number(), meeting.date()))
                .toList();
    }
}
