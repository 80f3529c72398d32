package dk.raadslag.bot.log;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.meeting.ChoosingMeetings;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.bot.network.NamedMunicipality;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Finds what a log is about: everything of the network, a meeting, a round or a municipality; never another network's. */
final class ChoosingSubjects {
    private final Meetings meetings;
    private final Rounds rounds;
    private final ChoosingMeetings choosingMeetings;
    private final ChoosingRounds choosingRounds;

    ChoosingSubjects(
            Meetings meetings, Rounds rounds, ChoosingMeetings choosingMeetings, ChoosingRounds choosingRounds) {
        this.meetings = meetings;
        this.rounds = rounds;
        this.choosingMeetings = choosingMeetings;
        this.choosingRounds = choosingRounds;
    }

    Choice<LogSubject> choose(String typed, Network network, Instant now) {
        if (typed.isEmpty()) {
            return Choice.one(everything(network));
        }
        if (ChoosingRounds.looksLikeRound(typed)) {
            return choosingRounds.choose(typed, network, now).then(round -> Choice.one(of(round)));
        }
        return NamedMunicipality.readFrom(typed, network)
                .either(
                        named -> Choice.one(of(named.municipality(), network)),
                        unknown -> choosingMeetings
                                .named(typed, network, now)
                                .then(meeting -> Choice.one(of(meeting, network))));
    }

    private LogSubject everything(Network network) {
        List<String> entries = Stream.of(
                        Stream.of(network.id().value()),
                        meetings.of(network.id()).stream()
                                .map(meeting -> meeting.id().value()),
                        rounds.of(network.id()).stream().map(round -> round.id().value()))
                .flatMap(ids -> ids)
                .toList();
        return new LogSubject(network.name(), entries, rounds.of(network.id()), null);
    }

    private LogSubject of(Municipality municipality, Network network) {
        List<Round> asked = rounds.of(network.id()).stream()
                .filter(round -> round.asked().contains(municipality.code()))
                .toList();
        return new LogSubject(
                municipality.name(),
                Stream.concat(
                                Stream.of(network.id().value()),
                                asked.stream().map(round -> round.id().value()))
                        .toList(),
                asked,
                municipality.code());
    }

    private LogSubject of(Meeting meeting, Network network) {
        List<Round> held = rounds.of(meeting.id());
        String title = choosingMeetings.title(meeting, network);
        return new LogSubject(
                title,
                Stream.concat(
                                Stream.of(meeting.id().value()),
                                held.stream().map(round -> round.id().value()))
                        .toList(),
                held,
                null);
    }

    private static LogSubject of(Round round) {
        return new LogSubject(
                round.id() + ", " + round.title(), List.of(round.id().value()), List.of(round), null);
    }
}
