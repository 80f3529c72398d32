package dk.raadslag.bot.meeting;

import dk.raadslag.bot.meeting.MeetingWords.MeetingLine;
import dk.raadslag.bot.meeting.MeetingWords.RoundLine;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.List;

/** Describes meetings and rounds by a line each. */
final class ListingMeetings {

    private final Agendas agendas;
    private final Rounds rounds;

    ListingMeetings(Agendas agendas, Rounds rounds) {
        this.agendas = agendas;
        this.rounds = rounds;
    }

    MeetingLine line(Meeting meeting, Network network, Instant now) {
        return new MeetingLine(
                meeting.number(),
                meeting.id().value(),
                network.nameOfForum(meeting.forum(), meeting.date()),
                meeting.date(),
                meeting.time(),
                meeting.example(),
                meeting.isCalledOff(),
                agendas.newest(meeting.id())
                        .map(agenda -> agenda.items().size())
                        .orElse(null),
                rounds.of(meeting.id()).stream().map(round -> line(round, now)).toList());
    }

    List<MeetingLine> lines(List<Meeting> meetings, Network network, Instant now) {
        return meetings.stream().map(meeting -> line(meeting, network, now)).toList();
    }

    static RoundLine line(Round round, Instant now) {
        return new RoundLine(round.id().value(), round.title(), round.deadline(), round.isOpen(now));
    }
}
