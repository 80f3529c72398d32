package dk.raadslag.bot.round;

import dk.raadslag.bot.round.RequestWords.AskedLine;
import dk.raadslag.bot.round.RequestWords.AskedPerson;
import dk.raadslag.bot.round.RequestWords.Due;
import dk.raadslag.bot.round.RequestWords.ItemLine;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundPlan;
import dk.raadslag.domain.round.RoundPlan.Addressee;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/** Tells exactly what a planned request will do, and afterwards that it has been done. */
final class DescribingRequests {

    private static final LocalTime REMINDERS_GO_OUT = LocalTime.of(9, 0);

    private final Addresses addresses;
    private final PublicHolidays holidays;

    DescribingRequests(Addresses addresses, PublicHolidays holidays) {
        this.addresses = addresses;
        this.holidays = holidays;
    }

    Phrase preview(MeantRequest request, RoundPlan plan, boolean changed, Instant now) {
        Network network = request.order().network();
        return new RequestWords.RequestPreview(
                request.order().title(),
                changed,
                new RequestPhrase.RequestLine(
                        request.order().title(), request.timing().deadline().inWords(), true),
                due(request, now),
                request.items().chosen().stream()
                        .map(item -> new ItemLine(
                                item.number(), item.title(), item.item().type()))
                        .toList(),
                request.items().skipped(),
                request.items().closed(),
                people(plan),
                network.municipalities().stream()
                        .map(one -> asked(one, plan, now))
                        .filter(line -> !line.people().isEmpty())
                        .sorted(Comparator.comparing(AskedLine::name, DanishOrder.OF_NAMES))
                        .toList(),
                plan.holes().stream().map(network::nameOf).toList(),
                notLinked(plan),
                plan.cautions().stream()
                        .filter(caution -> caution != RoundPlan.Caution.MUNICIPALITY_WITHOUT_CONTACT)
                        .toList());
    }

    Phrase sent(Round round, MeantRequest request, RoundPlan plan, Instant now) {
        return new RequestWords.RequestSent(
                round.id().value(),
                round.title(),
                due(request, now),
                people(plan),
                round.asked().size() - plan.holes().size(),
                plan.holes().stream().map(request.order().network()::nameOf).toList(),
                notLinked(plan).size());
    }

    private AskedLine asked(Municipality municipality, RoundPlan plan, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        return new AskedLine(
                municipality.name(),
                plan.addressees().stream()
                        .filter(one -> one.municipality().equals(municipality.code()))
                        .map(one -> new AskedPerson(
                                one.contact().person().name(), one.role(), areas(one, today), isLinked(one)))
                        .toList());
    }

    private static List<String> areas(Addressee asked, LocalDate today) {
        return asked.contact().onDuty(today).stream()
                .filter(held -> held.municipality().equals(asked.municipality()) && held.role() == asked.role())
                .map(Appointment::areas)
                .flatMap(areas -> areas.stream().sorted())
                .distinct()
                .toList();
    }

    private static int people(RoundPlan plan) {
        return (int) plan.addressees().stream()
                .map(one -> one.contact().person().id())
                .distinct()
                .count();
    }

    private List<String> notLinked(RoundPlan plan) {
        return plan.addressees().stream()
                .filter(one -> !isLinked(one))
                .map(one -> one.contact().person().name())
                .distinct()
                .toList();
    }

    private boolean isLinked(Addressee asked) {
        return addresses.of(asked.contact().person().id()).isPresent();
    }

    private Due due(MeantRequest request, Instant now) {
        LocalDate day = request.timing().deadline().at().toLocalDate();
        WorkingCalendar calendar = new WorkingCalendar(holidays, request.order().network());
        Pace pace = request.timing().pace();
        boolean rehearsal = pace instanceof Pace.Rehearsal;
        return new Due(
                request.timing().deadline(),
                request.timing().source().name(),
                pace instanceof Pace.WorkingDays days ? mornings(day, days, calendar, now) : List.of(),
                request.timing().from().toSeconds(),
                pace instanceof Pace.Rehearsal seconds
                        ? seconds.before().stream().map(Duration::toSeconds).toList()
                        : List.of(),
                !rehearsal && !day.isBefore(request.meeting().date()),
                !rehearsal && calendar.isQuiet(day));
    }

    private static List<LocalDate> mornings(
            LocalDate deadline, Pace.WorkingDays days, WorkingCalendar calendar, Instant now) {
        return days.before().stream()
                .map(before -> calendar.before(deadline, before))
                .filter(day -> day.atTime(REMINDERS_GO_OUT)
                        .atZone(DanishTime.ZONE)
                        .toInstant()
                        .isAfter(now))
                .sorted()
                .toList();
    }
}
