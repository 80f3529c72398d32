package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.bot.network.AbsenceWords.Colleague;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.SecretariatRoster;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sees to it that a secretariat is covered while one of its people is away, and tells whoever covers. */
final class CoveringSecretariat {
    private final Contacts contacts;
    private final TellingDeputies deputies;
    private final Notices notices;
    private final Saying saying;

    CoveringSecretariat(Contacts contacts, TellingDeputies deputies, Notices notices, Saying saying) {
        this.contacts = contacts;
        this.deputies = deputies;
        this.notices = notices;
        this.saying = saying;
    }

    /** Returns somebody as a network knows them: a contact person, or else one of its secretariat. */
    Optional<ContactPerson> known(Person person, Network network) {
        return contacts.of(network.id(), person.id())
                .or(() -> network.servant(person.email()).map(member -> new ContactPerson(person, List.of())));
    }

    /** Returns somebody in a network's secretariat by address. */
    Optional<ContactPerson> member(EmailAddress email, Network network) {
        return network.servant(email)
                .map(member -> contacts.enter(email, member.name(), "", ""))
                .flatMap(person -> known(person, network));
    }

    /** Tells whether somebody is only of the secretariat, and answers for no municipality. */
    boolean isOnlySecretariat(ContactPerson one, Network network) {
        return one.appointments().isEmpty()
                && network.servant(one.person().email()).isPresent();
    }

    Phrase preview(ContactPerson after, Absence absence, Network network) {
        return new AbsenceWords.SecretariatAbsencePreview(
                after.person().name(),
                absence.from(),
                absence.until(),
                colleague(absence),
                names(after, absence, network));
    }

    /** Returns what is said to whoever is away themselves. */
    Phrase taken(ContactPerson kept, Absence absence, Network network) {
        return new AbsenceWords.SecretariatAbsenceTaken(
                absence.from(), absence.until(), colleague(absence), names(kept, absence, network));
    }

    /** Somebody who is away from one secretariat. */
    record Covered(ContactPerson kept, Absence absence, Network network) {}

    /** Tells everybody who covers somebody, once however many networks it is in; the one who told it knows. */
    void tell(List<Covered> all, PersonId by, Instant now) {
        Map<Person, List<Covered>> colleagues = new LinkedHashMap<>();
        all.forEach(one -> covering(one.kept(), one.absence(), one.network())
                .forEach(colleague -> colleagues
                        .computeIfAbsent(colleague, none -> new ArrayList<>())
                        .add(one)));
        colleagues.forEach((colleague, covered) -> {
            boolean named = covered.stream()
                    .anyMatch(one -> colleague.equals(one.absence().deputy()));
            if (named || !colleague.id().equals(by)) {
                tell(colleague, named, covered, now);
            }
        });
    }

    private void tell(Person colleague, boolean named, List<Covered> covered, Instant now) {
        Absence absence = covered.get(0).absence();
        Person absent = covered.get(0).kept().person();
        Person deputy = absence.deputy();
        AbsenceWords.ColleagueIsAway words = new AbsenceWords.ColleagueIsAway(
                colleague.name(),
                absent.name(),
                covered.stream().map(one -> one.network().name()).toList(),
                absence.from(),
                absence.until(),
                named,
                deputy == null ? null : deputy.name());
        String key = String.join(
                ":",
                "stands-in",
                absent.id().toString(),
                absence.from() + "/" + absence.until(),
                deputy == null ? "" : deputy.id().toString(),
                now.toString());
        notices.tell(colleague.id(), key, Message.of(saying.text(words)), now);
    }

    private List<String> names(ContactPerson absent, Absence absence, Network network) {
        return covering(absent, absence, network).stream().map(Person::name).toList();
    }

    private List<Person> covering(ContactPerson absent, Absence absence, Network network) {
        SecretariatRoster roster = new SecretariatRoster(network, contacts, absence.from());
        return contacts.secretariatOf(network).stream()
                .filter(member -> !member.id().equals(absent.person().id()))
                .filter(member -> roster.absenceOf(member).isEmpty())
                .toList();
    }

    private @Nullable Colleague colleague(Absence absence) {
        Person deputy = absence.deputy();
        return deputy == null ? null : deputies.colleague(deputy);
    }
}
