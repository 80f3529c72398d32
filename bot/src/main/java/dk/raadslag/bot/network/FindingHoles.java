package dk.raadslag.bot.network;

import dk.raadslag.bot.network.NetworkWords.AreaHole;
import dk.raadslag.bot.network.NetworkWords.EndingLine;
import dk.raadslag.bot.network.NetworkWords.MunicipalityLine;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.Confirmation;
import dk.raadslag.domain.network.Confirmations;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Coverage;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where a network is not covered, or soon will not be. */
final class FindingHoles {
    private static final int SOON = 60;

    private final Contacts contacts;
    private final Confirmations confirmations;
    private final LookingUpContacts lookingUp;

    FindingHoles(Contacts contacts, Confirmations confirmations, LookingUpContacts lookingUp) {
        this.contacts = contacts;
        this.confirmations = confirmations;
        this.lookingUp = lookingUp;
    }

    NetworkWords.NetworkHoles in(Network network, LocalDate today) {
        List<MunicipalityLine> all = lookingUp.overview(network, today);
        List<Coverage.Row> coverage = coverage(network, today);
        return new NetworkWords.NetworkHoles(
                all.stream()
                        .filter(one -> one.asked().isEmpty() && one.away().isEmpty())
                        .map(MunicipalityLine::name)
                        .toList(),
                all.stream().filter(one -> !one.away().isEmpty()).toList(),
                all.stream()
                        .filter(one -> !one.asked().isEmpty() && one.linked() == 0)
                        .toList(),
                names(coverage, row -> row.handingIn().state() == Coverage.State.ONE),
                areas(network, coverage),
                ending(network, today),
                awaited(network, today));
    }

    private List<Coverage.Row> coverage(Network network, LocalDate today) {
        return new Coverage(network, contacts.of(network.id()), today)
                .rows().stream()
                        .sorted(Comparator.comparing(row -> row.municipality().name(), DanishOrder.OF_NAMES))
                        .toList();
    }

    private static List<String> names(List<Coverage.Row> rows, Predicate<Coverage.Row> which) {
        return rows.stream().filter(which).map(row -> row.municipality().name()).toList();
    }

    private static List<AreaHole> areas(Network network, List<Coverage.Row> rows) {
        List<AreaHole> holes = new ArrayList<>();
        for (int area = 0; area < network.subjectAreas().size(); area++) {
            int column = area;
            List<String> where = names(
                    rows,
                    row -> row.areas().get(column).people().isEmpty()
                            || row.areas().get(column).state() == Coverage.State.AWAY);
            if (!where.isEmpty()) {
                holes.add(new AreaHole(network.subjectAreas().get(area), where, where.size() == rows.size()));
            }
        }
        return holes;
    }

    private List<EndingLine> ending(Network network, LocalDate today) {
        return contacts.of(network.id()).stream()
                .flatMap(contact -> ending(contact, network, today))
                .sorted(Comparator.comparing(EndingLine::until)
                        .thenComparing(EndingLine::municipality, DanishOrder.OF_NAMES))
                .toList();
    }

    private static Stream<EndingLine> ending(ContactPerson contact, Network network, LocalDate today) {
        return contact.appointments().stream()
                .filter(held -> held.holds(today) && held.role().isAsked() && !held.lasts(today.plusDays(SOON)))
                .flatMap(held -> line(contact, held, network).stream())
                .distinct();
    }

    private static Optional<EndingLine> line(ContactPerson contact, Appointment held, Network network) {
        return Optional.ofNullable(held.until())
                .map(until -> new EndingLine(
                        network.nameOf(held.municipality()), contact.person().name(), until));
    }

    private List<String> awaited(Network network, LocalDate today) {
        Set<PersonId> awaited = confirmations.of(network.id()).stream()
                .filter(Confirmation::isAwaited)
                .map(Confirmation::person)
                .collect(Collectors.toSet());
        return contacts.of(network.id()).stream()
                .filter(contact -> awaited.contains(contact.person().id())
                        && !contact.held(today).isEmpty())
                .map(contact -> contact.person().name())
                .toList();
    }
}
