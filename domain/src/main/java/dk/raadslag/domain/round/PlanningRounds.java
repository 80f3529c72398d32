package dk.raadslag.domain.round;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out what an order would do, before anybody hears of it. */
public final class PlanningRounds {

    private static final int USUAL_WINDOW = 5;

    private final Contacts contacts;
    private final Rounds rounds;
    private final PublicHolidays holidays;

    /** Needs the contacts to choose from, the rounds already there and the calendar. */
    public PlanningRounds(Contacts contacts, Rounds rounds, PublicHolidays holidays) {
        this.contacts = contacts;
        this.rounds = rounds;
        this.holidays = holidays;
    }

    /** A plan, or why there is none. */
    public sealed interface Outcome permits RoundPlan, Refused {}

    /** Why an order cannot be carried out; says so in words. */
    public sealed interface Refused extends Outcome, Phrase {}

    /** The deadline has passed already. */
    public record DeadlineHasPassed(String deadline) implements Refused {}

    /** There is no item to ask about. */
    public record NothingToAsk() implements Refused {}

    /** The target's name means nothing in this network. */
    public record UnknownTarget(String name) implements Refused {}

    /** Not one municipality has a contact on duty. */
    public record NobodyToAsk() implements Refused {}

    /** Plans the order as of now. */
    public Outcome plan(RoundOrder order, Instant now) {
        if (order.deadline().passed(now)) {
            return new DeadlineHasPassed(order.deadline().inWords());
        }
        if (order.items().isEmpty()) {
            return new NothingToAsk();
        }
        LocalDate today = DanishTime.at(now).toLocalDate();
        Optional<RoundTarget> target = RoundTarget.find(order.network(), order.target(), order.items(), today);
        if (target.isEmpty()) {
            return new UnknownTarget(String.valueOf(order.target()));
        }
        return plan(order, target.get(), now);
    }

    /** Plans the order for just these municipalities, as of now. */
    public Outcome plan(RoundOrder order, List<MunicipalityCode> municipalities, Instant now) {
        return order.deadline().passed(now)
                ? new DeadlineHasPassed(order.deadline().inWords())
                : plan(order, new RoundTarget(municipalities, Set.of()), now);
    }

    private Outcome plan(RoundOrder order, RoundTarget target, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        var choosing = new ChoosingAddressees(
                new DutyRoster(contacts.of(order.network().id()), today), order.kind());
        List<RoundPlan.Addressee> addressees = new ArrayList<>();
        List<MunicipalityCode> holes = new ArrayList<>();
        List<RoundPlan.Gap> gaps = new ArrayList<>();
        for (MunicipalityCode municipality : target.municipalities()) {
            List<RoundPlan.Addressee> chosen = choosing.of(municipality, target.areas());
            addressees.addAll(chosen);
            gaps.addAll(choosing.gaps(municipality, target.areas()));
            if (chosen.isEmpty()) {
                holes.add(municipality);
            }
        }
        return addressees.isEmpty()
                ? new NobodyToAsk()
                : new RoundPlan(order, target.areas(), addressees, holes, gaps, cautions(order, !holes.isEmpty(), now));
    }

    private List<RoundPlan.Caution> cautions(RoundOrder order, boolean holes, Instant now) {
        List<RoundPlan.Caution> cautions = new ArrayList<>();
        if (order.pace() instanceof Pace.WorkingDays) {
            cautions.addAll(calendarCautions(order, now));
        }
        if (holes) {
            cautions.add(RoundPlan.Caution.MUNICIPALITY_WITHOUT_CONTACT);
        }
        if (hasOpenRound(order.meeting(), now)) {
            cautions.add(RoundPlan.Caution.ANOTHER_ROUND_OPEN);
        }
        return cautions;
    }

    private boolean hasOpenRound(@Nullable MeetingId meeting, Instant now) {
        return meeting != null && rounds.of(meeting).stream().anyMatch(round -> round.isOpen(now));
    }

    private List<RoundPlan.Caution> calendarCautions(RoundOrder order, Instant now) {
        WorkingCalendar calendar = new WorkingCalendar(holidays, order.network());
        List<RoundPlan.Caution> cautions = new ArrayList<>();
        OutsideWork.of(order.deadline(), calendar).ifPresent(cautions::add);
        LocalDate last = order.deadline().at().toLocalDate();
        if (calendar.between(DanishTime.at(now).toLocalDate(), last) < USUAL_WINDOW) {
            cautions.add(RoundPlan.Caution.SHORT_WINDOW);
        }
        return cautions;
    }
}
