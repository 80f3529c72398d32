package dk.raadslag.bot.meeting;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.BackPlan;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reminder.FollowingPlans;
import java.time.LocalDate;
import java.util.List;

/** /plan: the way to a meeting, and what becomes of it if the papers come late. */
final class PlanCommand implements SecretariatCommand {
    private final ChoosingMeetings choosing;
    private final FollowingPlans following;
    private final DescribingPlans describing;
    private final PublicHolidays holidays;
    private final Saying saying;

    PlanCommand(
            ChoosingMeetings choosing,
            FollowingPlans following,
            DescribingPlans describing,
            PublicHolidays holidays,
            Saying saying) {
        this.choosing = choosing;
        this.following = following;
        this.describing = describing;
        this.holidays = holidays;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public List<String> aliases() {
        return List.of("tilbageplan", "mødeplan", "køreplan");
    }

    @Override
    public Phrase usage() {
        return new PlanWords.PlanUsage();
    }

    @Override
    public boolean mayBeShared() {
        return true;
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        PlanOrder order = PlanOrder.read(line.arguments());
        return meeting(order, turn, network)
                .then(meeting -> described(order, meeting, turn, network))
                .either(saying::say, problem -> saying.wrong(problem, this));
    }

    private Choice<Meeting> meeting(PlanOrder order, Turn turn, Network network) {
        return order.meeting().isEmpty()
                ? choosing.next(network, turn.now())
                : choosing.named(order.meeting(), network, turn.now()).then(choosing::standing);
    }

    private Choice<Phrase> described(PlanOrder order, Meeting meeting, Turn turn, Network network) {
        if (order.ifLate().isEmpty()) {
            return Choice.one(describing.shown(meeting, network, turn.now()));
        }
        return delay(order, meeting, turn, network)
                .then(days -> Choice.one(describing.shifted(meeting, network, days, turn.now())));
    }

    private Choice<Integer> delay(PlanOrder order, Meeting meeting, Turn turn, Network network) {
        return DelayReading.of(order.ifLate()).orElseGet(() -> untilADay(order.ifLate(), meeting, turn, network));
    }

    /** "hvad hvis dagsordenen først kommer den 5. januar" */
    private Choice<Integer> untilADay(String typed, Meeting meeting, Turn turn, Network network) {
        String day = typed.replaceFirst(
                "(?iu)^.*?(?=(?:man|tirs|ons|tors|fre|lør|søn)dag\\b|\\bden\\s+\\d|\\bd\\.\\s*\\d|\\d)", "");
        LocalDate expected =
                following.plan(meeting, network).day(BackPlan.Kind.AGENDA).orElse(meeting.date());
        return DateReading.of(day, DanishTime.at(turn.now()).toLocalDate())
                .orElseGet(() -> Choice.ask(new PlanWords.HowLate(typed.strip())))
                .then(read -> late(expected, read.date(), network));
    }

    private Choice<Integer> late(LocalDate expected, LocalDate comes, Network network) {
        return comes.isAfter(expected)
                ? Choice.one(Math.max(1, new WorkingCalendar(holidays, network).between(expected, comes)))
                : Choice.ask(new PlanWords.EarlyIsFine());
    }
}
