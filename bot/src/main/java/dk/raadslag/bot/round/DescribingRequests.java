package dk.raadslag.bot.round;

import dk.raadslag.bot.reply.RequestPhrase;
import dk.raadslag.bot.round.RequestWords.AskedLine;
import dk.raadslag.bot.round.RequestWords.AskedPerson;
import dk.raadslag.bot.round.RequestWords.AwayLine;
import dk.raadslag.bot.round.RequestWords.ItemLine;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundKind;
import dk.raadslag.domain.round.RoundPlan;
import dk.raadslag.domain.round.RoundPlan.Addressee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Tells exactly what a planned request will do, and afterwards that it has been done. */
final class DescribingRequests {

    private final Addresses addresses;
    private final ComparingPeople people;
    private final DescribingDeadlines timing;
    private final boolean byMail;

    /** {@code byMail} tells that mail goes to those who have not opened the bot. */
    DescribingRequests(Addresses addresses, ComparingPeople people, DescribingDeadlines timing, boolean byMail) {
        this.byMail = byMail;
        this.people = people;
        this.addresses = addresses;
        this.timing = timing;
    }

    Phrase preview(MeantRequest request, RoundPlan plan, boolean changed, Instant now) {
        Network network = request.order().network();
        return new RequestWords.RequestPreview(
                request.order().title(),
                changed,
                line(request),
                timing.of(request, now),
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
                holes(plan),
                plan.gaps().stream()
                        .map(gap -> new AwayLine(
                                network.nameOf(gap.municipality()), gap.person().name(), gap.until()))
                        .toList(),
                notLinked(plan),
                byMail,
                plan.order().kind(),
                plan.withoutApprover().stream()
                        .map(network::nameOf)
                        .sorted(DanishOrder.OF_NAMES)
                        .toList(),
                people.withLast(plan, now).map(PeopleCompared::words).orElse(null),
                plan.cautions().stream()
                        .filter(caution -> caution != RoundPlan.Caution.MUNICIPALITY_WITHOUT_CONTACT)
                        .toList());
    }

    private static Phrase line(MeantRequest request) {
        String title = request.order().title();
        String deadline = request.timing().deadline().inWords();
        RoundKind kind = request.order().kind();
        return kind.binds()
                ? new RequestPhrase.ConsentLine(title, deadline, kind, true, true, null)
                : new RequestPhrase.RequestLine(title, deadline, true, null);
    }

    Phrase sent(Round round, MeantRequest request, RoundPlan plan, Instant now) {
        return new RequestWords.RequestSent(
                round.id().value(),
                round.title(),
                round.kind(),
                timing.of(request, now),
                people(plan),
                round.asked().size() - plan.holes().size(),
                holes(plan),
                notLinked(plan).size(),
                byMail);
    }

    private AskedLine asked(Municipality municipality, RoundPlan plan, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        return new AskedLine(
                municipality.name(),
                plan.addressees().stream()
                        .filter(one -> one.municipality().equals(municipality.code()))
                        .map(one -> new AskedPerson(
                                one.contact().person().name(),
                                one.role(),
                                areas(one, today),
                                one.inPlaceOf() == null ? null : one.inPlaceOf().name(),
                                isLinked(one),
                                one.copy()))
                        .toList());
    }

    private static List<String> areas(Addressee asked, LocalDate today) {
        return asked.contact().held(today).stream()
                .filter(held -> held.municipality().equals(asked.municipality()) && held.role() == asked.role())
                .map(Appointment::areas)
                .flatMap(areas -> areas.stream().sorted())
                .distinct()
                .toList();
    }

    private static List<String> holes(RoundPlan plan) {
        return plan.holes().stream()
                .map(plan.order().network()::nameOf)
                .sorted(DanishOrder.OF_NAMES)
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
}
