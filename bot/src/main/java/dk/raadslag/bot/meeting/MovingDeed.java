package dk.raadslag.bot.meeting;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.MovingMeetings;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** /møde flyt: gives a meeting another day or time. */
final class MovingDeed implements MeetingDeed {
    private static final String MEETING = "meeting";
    private static final String FROM = "from";
    private static final String DATE = "date";
    private static final String TIME = "time";
    private static final String ROUNDS = "rounds";

    private final ChoosingMeetings choosing;
    private final Meetings meetings;
    private final MovingMeetings moving;
    private final DescribingMoves describing;
    private final Saying saying;

    MovingDeed(
            ChoosingMeetings choosing,
            Meetings meetings,
            MovingMeetings moving,
            DescribingMoves describing,
            Saying saying) {
        this.choosing = choosing;
        this.meetings = meetings;
        this.moving = moving;
        this.describing = describing;
        this.saying = saying;
    }

    @Override
    public List<String> words() {
        return List.of("flyt", "udsæt", "udskyd", "fremryk");
    }

    @Override
    public Choice<Shown> read(String typed, Turn turn, Network network) {
        return MoveOrder.read(typed, choosing, network, turn.now()).then(order -> shown(order, false, turn, network));
    }

    @Override
    public Choice<Shown> again(Payload shown, Turn turn, Network network) {
        return shown(order(shown), true, turn, network);
    }

    @Override
    public Phrase carryOut(Payload shown, Turn turn, Network network) {
        MovingMeetings.Outcome outcome = moving.move(move(order(shown), turn, network), turn.now());
        return outcome instanceof MovingMeetings.Moved moved
                ? describing.moved(moved, network, turn.now())
                : (MovingMeetings.Refused) outcome;
    }

    private Choice<Shown> shown(MoveOrder order, boolean changed, Turn turn, Network network) {
        return moving.refusal(order.meeting(), move(order, turn, network), turn.now())
                .<Choice<Shown>>map(Choice::ask)
                .orElseGet(() -> Choice.one(new Shown(
                        describing.preview(order, changed, network, turn.now()), payload(order, turn), List.of())));
    }

    private Payload payload(MoveOrder order, Turn turn) {
        Meeting meeting = order.meeting();
        return Payload.empty()
                .with(MEETING, meeting.id().value())
                .with(FROM, meeting.date() + " " + meeting.time())
                .with(DATE, order.date().toString())
                .with(TIME, order.time().toString())
                .with(ROUNDS, describing.mark(meeting, turn.now()));
    }

    private MoveOrder order(Payload shown) {
        return new MoveOrder(
                meetings.find(new MeetingId(shown.get(MEETING))).orElseThrow(),
                LocalDate.parse(shown.get(DATE)),
                LocalTime.parse(shown.get(TIME)));
    }

    private MovingMeetings.Move move(MoveOrder order, Turn turn, Network network) {
        String forum = network.nameOfForum(order.meeting().forum(), order.date());
        return new MovingMeetings.Move(
                order.meeting().id(),
                order.date(),
                order.time(),
                saying.plain(new MeetingTitle(forum, order.date())),
                turn.by().person().id());
    }
}
