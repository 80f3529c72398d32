package dk.raadslag.bot.meeting;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds the meeting that is meant with all its rounds, or the one round that is named. */
public final class ChoosingMatters {
    private final Rounds rounds;
    private final Meetings meetings;
    private final ChoosingMeetings choosingMeetings;
    private final ChoosingRounds choosingRounds;

    ChoosingMatters(
            Rounds rounds, Meetings meetings, ChoosingMeetings choosingMeetings, ChoosingRounds choosingRounds) {
        this.rounds = rounds;
        this.meetings = meetings;
        this.choosingMeetings = choosingMeetings;
        this.choosingRounds = choosingRounds;
    }

    /** Returns the matter a text names; for no text the one whose rounds are open, else the one before a meeting to come. */
    public Choice<Matter> choose(String typed, Network network, Instant now) {
        if (typed.isBlank()) {
            return likeliest(network, now);
        }
        return ChoosingRounds.looksLikeRound(typed)
                ? choosingRounds.choose(typed, network, now).then(round -> Choice.one(of(round)))
                : choosingMeetings.named(typed, network, now).then(meeting -> Choice.one(of(meeting, network)));
    }

    /** Returns what to say of a meeting nobody has been asked about. */
    public Phrase withoutRound(Meeting meeting, Network network, Instant now) {
        return new MeetingWords.MeetingHasNoRound(choosingMeetings.line(meeting, network, now));
    }

    private Choice<Matter> likeliest(Network network, Instant now) {
        List<Round> some = choosingRounds.likeliest(network, now);
        List<Optional<MeetingId>> about = some.stream()
                .map(round -> Optional.ofNullable(round.meeting()))
                .distinct()
                .toList();
        if (about.size() == 1 && about.get(0).isPresent()) {
            return Choice.one(of(meetings.find(about.get(0).get()).orElseThrow(), network));
        }
        return some.isEmpty()
                ? Choice.ask(new MeetingWords.NoRoundYet())
                : ChoosingRounds.only(some, now).then(round -> Choice.one(of(round)));
    }

    private Matter of(Meeting meeting, Network network) {
        return new Matter(
                meeting.id().value(), choosingMeetings.title(meeting, network), meeting, rounds.of(meeting.id()));
    }

    private Matter of(Round round) {
        return new Matter(
                round.id().value(),
                round.title(),
                Optional.ofNullable(round.meeting()).flatMap(meetings::find).orElse(null),
                List.of(round));
    }
}
