package dk.raadslag.bot.network;

import dk.raadslag.bot.config.ContactRow;
import dk.raadslag.bot.config.ContactSheet;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.KeepingContacts.Deed;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.StandingIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has to be done so that a network's contact persons are those of a file, from today; what has been stays. */
final class SheetChanges {
    private final Contacts contacts;
    private final Network network;
    private final LocalDate today;
    private final Map<EmailAddress, ContactPerson> after = new LinkedHashMap<>();
    private final List<Deed> deeds = new ArrayList<>();
    private int unchanged;

    SheetChanges(Contacts contacts, Network network, LocalDate today) {
        this.contacts = contacts;
        this.network = network;
        this.today = today;
        contacts.of(network.id()).forEach(one -> after.put(one.person().email(), one));
    }

    /** Returns what a network's file would say today: everybody with what they are and will be. */
    static Stream<ContactSheet.Line> lines(List<ContactPerson> people, Network network, LocalDate today) {
        return people.stream()
                .flatMap(one -> listed(one, network, today).map(held -> new ContactSheet.Line(one.person(), held)));
    }

    SheetChanges of(List<ContactRow> rows) {
        Map<EmailAddress, List<ContactRow>> wanted = rows.stream()
                .collect(Collectors.groupingBy(ContactRow::email, LinkedHashMap::new, Collectors.toList()));
        List<ContactPerson> before = List.copyOf(after.values());
        wanted.values().forEach(this::become);
        before.stream()
                .filter(one -> !wanted.containsKey(one.person().email())
                        && listed(one, network, today).findAny().isPresent())
                .forEach(gone -> change(with(gone, gone.person(), Set.of()), "contact-ended"));
        return this;
    }

    boolean none() {
        return deeds.isEmpty();
    }

    int unchanged() {
        return unchanged;
    }

    List<Deed> deeds() {
        return List.copyOf(deeds);
    }

    SheetWords.SheetPreview preview() {
        return new SheetWords.SheetPreview(
                some("contact-added"), some("contact-corrected"), some("contact-ended"), unchanged, holes());
    }

    SheetWords.SheetTaken done() {
        return new SheetWords.SheetTaken(
                some("contact-added").count(),
                some("contact-corrected").count(),
                some("contact-ended").count());
    }

    private void become(List<ContactRow> rows) {
        ContactRow first = rows.get(0);
        ContactPerson before = after.get(first.email());
        Person known = before == null ? contacts.byEmail(first.email()).orElse(null) : before.person();
        Person person = new Person(
                known == null ? Person.newcomer(first.email()).id() : known.id(),
                first.email(),
                first.name(),
                orNull(first.title()),
                orNull(first.phone()));
        Set<Appointment> wanted = rows.stream().map(ContactRow::appointment).collect(Collectors.toSet());
        boolean listed =
                before != null && listed(before, network, today).findAny().isPresent();
        if (before != null
                && plain(before.person()).equals(person)
                && listed(before, network, today).collect(Collectors.toSet()).equals(wanted)) {
            unchanged++;
        } else {
            ContactPerson was = before == null ? new ContactPerson(person, List.of()) : before;
            change(with(was, person, wanted), listed ? "contact-corrected" : "contact-added");
        }
    }

    private ContactPerson with(ContactPerson was, Person person, Set<Appointment> wanted) {
        LocalDate yesterday = today.minusDays(1);
        Set<Appointment> listed = listed(was, network, today).collect(Collectors.toSet());
        Stream<Appointment> kept = was.appointments().stream()
                .filter(held -> !wanted.contains(held))
                .flatMap(held -> listed.contains(held)
                        ? Stream.of(held)
                                .filter(one -> one.from() == null || one.from().isBefore(today))
                                .map(one -> one.endedOn(yesterday))
                        : Stream.of(held));
        return was.known(person).with(Stream.concat(kept, wanted.stream()).toList());
    }

    private void change(ContactPerson changed, String deed) {
        after.put(changed.person().email(), changed);
        deeds.add(new Deed(changed, deed));
    }

    private SheetWords.Some some(String deed) {
        return SheetWords.Some.of(deeds.stream()
                .filter(one -> one.name().equals(deed))
                .map(one -> one.changed().person().name() + " ("
                        + one.changed().person().email() + ")")
                .toList());
    }

    private List<String> holes() {
        DutyRoster before = new DutyRoster(contacts.of(network.id()), today);
        DutyRoster then = new DutyRoster(StandingIn.complete(List.copyOf(after.values())), today);
        return network.municipalities().stream()
                .filter(one -> !before.answering(one.code()).isEmpty()
                        && then.answering(one.code()).isEmpty())
                .map(Municipality::name)
                .sorted(DanishOrder.OF_NAMES)
                .toList();
    }

    private static Stream<Appointment> listed(ContactPerson one, Network network, LocalDate today) {
        return one.appointments().stream()
                .filter(held -> held.lasts(today.minusDays(1))
                        && network.party(held.municipality()).isPresent());
    }

    private static Person plain(Person person) {
        return new Person(person.id(), person.email(), person.name(), orNull(person.title()), orNull(person.phone()));
    }

    private static @Nullable String orNull(@Nullable String cell) {
        return cell == null || cell.isEmpty() ? null : cell;
    }
}
