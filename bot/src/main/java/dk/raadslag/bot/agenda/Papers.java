package dk.raadslag.bot.agenda;

import dk.raadslag.bot.command.LinkSecrets;
import dk.raadslag.bot.command.PublicAddress;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.agenda.AgendaPaper;
import dk.raadslag.domain.agenda.AgendaPapers;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.Meetings;
import java.time.Instant;
import java.util.Optional;

/** Lets those who are asked read the agenda as it came, until the day of the meeting is over. */
public final class Papers {
    private final AgendaPapers papers;
    private final Meetings meetings;
    private final PublicAddress address;
    private final LinkSecrets secrets;

    /** Needs the files, when their meetings are, what nobody can guess, and where the bot is reached. */
    public Papers(AgendaPapers papers, Meetings meetings, LinkSecrets secrets, PublicAddress address) {
        this.secrets = secrets;
        this.papers = papers;
        this.meetings = meetings;
        this.address = address;
    }

    /** Where the agenda can be read. */
    public record Shown(String file, String url, boolean unpublished) {}

    /** Returns where the agenda of a meeting can be read; empty where it came as pasted text or has closed items. */
    public Optional<Shown> of(MeetingId meeting) {
        return papers.of(meeting)
                .map(paper -> new Shown(paper.file(), address.of("/papers/" + paper.token()), paper.unpublished()));
    }

    /** Keeps a file until it is known whether it may be read, and returns its token. */
    String keep(String file, byte[] content, Instant now) {
        String token = secrets.next();
        papers.keep(token, file, content, now);
        return token;
    }

    void publish(AgendaPaper paper, Instant now) {
        papers.publish(paper, now);
    }

    /** Returns a paper somebody has the link to, unless its time is over. */
    Optional<AgendaPaper> open(String token, Instant now) {
        return papers.find(token)
                .filter(paper -> meetings.find(paper.meeting())
                        .filter(meeting -> isBefore(meeting, now))
                        .isPresent());
    }

    byte[] content(AgendaPaper paper) {
        return papers.content(paper.token());
    }

    private static boolean isBefore(Meeting meeting, Instant now) {
        return !DanishTime.at(now).toLocalDate().isAfter(meeting.date());
    }
}
