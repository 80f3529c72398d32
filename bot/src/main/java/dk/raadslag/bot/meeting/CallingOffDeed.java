package dk.raadslag.bot.meeting;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.CallingOffMeetings;
import dk.raadslag.domain.round.MovingMeetings;
import dk.raadslag.domain.round.RoundId;
import java.util.List;
import java.util.stream.Collectors;

/** /møde aflys: calls a meeting off, with its open rounds unless those are to go on. */
final class CallingOffDeed implements MeetingDeed {
    private static final String MEETING = "meeting";
    private static final String ROUNDS = "rounds";
    private static final String MEETING_ONLY = "meeting-only";
    private static final String ALL = "all";

    private final ChoosingMeetings choosing;
    private final Meetings meetings;
    private final CallingOffMeetings callingOff;
    private final OpenRounds rounds;
    private final Saying saying;

    CallingOffDeed(
            ChoosingMeetings choosing,
            Meetings meetings,
            CallingOffMeetings callingOff,
            OpenRounds rounds,
            Saying saying) {
        this.choosing = choosing;
        this.meetings = meetings;
        this.callingOff = callingOff;
        this.rounds = rounds;
        this.saying = saying;
    }

    @Override
    public List<String> words() {
        return List.of("aflys", "annuller", "annullér", "slet");
    }

    @Override
    public Choice<Shown> read(String typed, Turn turn, Network network) {
        Choice<Meeting> meant =
                typed.isBlank() ? choosing.toCome(network, turn.now()) : choosing.named(typed, network, turn.now());
        return meant.then(meeting -> shown(meeting, turn, network));
    }

    @Override
    public Choice<Shown> again(Payload shown, Turn turn, Network network) {
        return shown(meetings.find(new MeetingId(shown.get(MEETING))).orElseThrow(), turn, network);
    }

    @Override
    public Phrase carryOut(Payload shown, Turn turn, Network network) {
        boolean withRounds =
                shown.find(Previewing.CHOICE).filter(MEETING_ONLY::equals).isEmpty();
        MeetingId id = new MeetingId(shown.get(MEETING));
        return callingOff
                .callOff(id, withRounds, turn.by().person().id(), turn.now())
                .map(done -> done(done, turn, network))
                .orElseThrow();
    }

    private Phrase done(CallingOffMeetings.CalledOff done, Turn turn, Network network) {
        return new MoveWords.MeetingCallOffDone(
                choosing.line(done.meeting(), network, turn.now()),
                done.rounds().stream().map(RoundId::value).toList(),
                done.told(),
                callingOff.open(done.meeting().id(), turn.now()).stream()
                        .map(round -> round.id().value())
                        .toList());
    }

    private Choice<Shown> shown(Meeting meeting, Turn turn, Network network) {
        if (meeting.isCalledOff()) {
            return Choice.ask(new MoveWords.CalledOffAlready(meeting.date()));
        }
        if (meeting.date().isBefore(DanishTime.at(turn.now()).toLocalDate())) {
            return Choice.ask(new MovingMeetings.MeetingIsOver(meeting.number(), meeting.date()));
        }
        List<MoveWords.OpenRound> open = rounds.of(meeting.id(), turn.now());
        Payload payload = Payload.empty()
                .with(MEETING, meeting.id().value())
                .with(ROUNDS, open.stream().map(MoveWords.OpenRound::id).collect(Collectors.joining(",")));
        return Choice.one(new Shown(
                new MoveWords.MeetingCallOffPreview(choosing.line(meeting, network, turn.now()), open),
                payload,
                open.isEmpty() ? List.of() : ways(open.size())));
    }

    private List<Previewing.Way> ways(int open) {
        return List.of(
                new Previewing.Way(saying.plain(new MoveWords.CallOffMeetingAndRounds(open)), ALL),
                new Previewing.Way(saying.plain(new MoveWords.CallOffMeetingOnly()), MEETING_ONLY));
    }
}
