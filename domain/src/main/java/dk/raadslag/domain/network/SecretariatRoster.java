package dk.raadslag.domain.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who in a secretariat is there on one day, and who stands in for whom; there is always somebody to write to. */
public final class SecretariatRoster {
    private final Network network;
    private final Contacts contacts;
    private final LocalDate day;

    /** Needs a network, where its people are kept, and the day. */
    public SecretariatRoster(Network network, Contacts contacts, LocalDate day) {
        this.network = network;
        this.contacts = contacts;
        this.day = day;
    }

    /** Somebody who is away; the absence names who stands in, if anybody does. */
    public record Away(Person person, Absence absence) {}

    /** Returns who is written to: everybody who is there, and those who are away too where nobody there can be reached. */
    public List<Person> written() {
        List<Person> all = contacts.secretariatOf(network);
        List<Person> there =
                all.stream().filter(member -> absenceOf(member).isEmpty()).toList();
        return there.stream().map(Person::id).anyMatch(contacts::isMet) ? there : all;
    }

    /** Returns who is away. */
    public List<Away> away() {
        return contacts.secretariatOf(network).stream()
                .flatMap(member -> absenceOf(member).map(absence -> new Away(member, absence)).stream())
                .toList();
    }

    /** Returns whoever acts for a person on this day: their stand-in while they are away, or else they themselves. */
    public Person acting(Person person) {
        return absenceOf(person)
                .flatMap(absence -> Optional.ofNullable(absence.deputy()))
                .filter(deputy -> absenceOf(deputy).isEmpty())
                .orElse(person);
    }

    /** Returns the absence of somebody on this day, with who stands in, as they have told it or as the network's file says. */
    public Optional<Absence> absenceOf(Person person) {
        Optional<SecretariatMember> member = network.servant(person.email());
        return contacts.of(network.id(), person.id())
                .flatMap(known -> known.absenceOn(day))
                .or(() -> member.flatMap(one -> one.away().stream()
                        .filter(absence -> absence.covers(day))
                        .findFirst()))
                .map(absence -> member.map(one -> standIn(absence, one)).orElse(absence));
    }

    private Absence standIn(Absence absence, SecretariatMember member) {
        EmailAddress usual = member.standIn();
        return absence.deputy() != null || usual == null
                ? absence
                : contacts.byEmail(usual).map(absence::coveredBy).orElse(absence);
    }
}
