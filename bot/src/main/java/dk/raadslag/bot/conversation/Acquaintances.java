package dk.raadslag.bot.conversation;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.Accounts;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.TeamsAccount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Knows who a channel user is: by their account, or at first sight by their work e-mail. */
final class Acquaintances {
    private final Accounts accounts;
    private final Contacts contacts;
    private final Networks networks;
    private final Members members;
    private final Audit audit;

    Acquaintances(Accounts accounts, Contacts contacts, Networks networks, Members members, Audit audit) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.networks = networks;
        this.members = members;
        this.audit = audit;
    }

    /** Somebody who spoke; {@code newly} tells that their account was linked just now. */
    record Recognised(Speaking speaking, boolean newly) {}

    /** What is seen of a speaker at the door: the person their account belongs to, or else what the channel tells. */
    record Sight(Optional<Person> known, Optional<Members.Found> found) {}

    /** Asks the channel who the speaker is, unless the account is known or the speaker has gone; calls the network. */
    Sight lookUp(Incoming incoming) {
        Optional<Person> known = known(incoming);
        boolean enough = known.isPresent() || incoming.content() instanceof Incoming.Left;
        return new Sight(known, enough ? Optional.empty() : ask(incoming));
    }

    private Optional<Members.Found> ask(Incoming incoming) {
        Members.Answer answer = members.find(incoming.place(), incoming.speaker());
        if (answer instanceof Members.Unavailable unavailable) {
            throw new NotHeardException("the sender of an activity could not be looked up: " + unavailable.cause());
        }
        return answer instanceof Members.Found found ? Optional.of(found) : Optional.empty();
    }

    /** Returns the speaker as the networks know them, linking the account at first sight; empty for a stranger. */
    Optional<Recognised> recognise(Incoming incoming, Sight sight) {
        return sight.known()
                .map(person -> new Recognised(speaking(person, incoming), false))
                .or(() -> sight.found().flatMap(member -> meet(incoming, member)))
                .filter(one -> one.speaking().isKnownSomewhere());
    }

    /** Tells whether the networks know whoever is seen, so that their files are worth fetching. */
    boolean isKnown(Sight sight) {
        return sight.known().isPresent()
                || sight.found().stream()
                        .flatMap(member -> WorkEmails.of(member).stream())
                        .anyMatch(email -> contacts.byEmail(email).isPresent());
    }

    /** Returns who somebody unknown says they are; empty when the channel tells no work address. */
    Optional<StrangerTalk.Stranger> stranger(Sight sight) {
        return sight.known()
                .map(person -> new StrangerTalk.Stranger(person.name(), person.email()))
                .or(() -> sight.found()
                        .flatMap(member -> WorkEmails.of(member).stream()
                                .findFirst()
                                .map(email -> new StrangerTalk.Stranger(member.name(), email))));
    }

    private Optional<Person> known(Incoming incoming) {
        Incoming.Speaker speaker = incoming.speaker();
        return speaker.aadObjectId().isEmpty()
                ? Optional.empty()
                : accounts.personOf(new TeamsAccount(speaker.tenantId(), speaker.aadObjectId()))
                        .flatMap(contacts::person);
    }

    private Optional<Recognised> meet(Incoming incoming, Members.Found member) {
        return WorkEmails.of(member).stream()
                .flatMap(email -> person(email).stream())
                .findFirst()
                .map(person -> speaking(person, incoming))
                .filter(Speaking::isKnownSomewhere)
                .map(speaking -> new Recognised(speaking, link(incoming, member, speaking)));
    }

    private Optional<Person> person(EmailAddress email) {
        return contacts.byEmail(email)
                .or(() -> networks.all().stream()
                        .flatMap(network -> network.secretariat().members().stream())
                        .filter(member -> member.email().equals(email))
                        .findFirst()
                        .map(member -> contacts.enter(email, member.name(), "", "")));
    }

    private boolean link(Incoming incoming, Members.Found member, Speaking speaking) {
        String tenant = incoming.speaker().tenantId();
        TeamsAccount account = new TeamsAccount(tenant, member.aadObjectId());
        if (accounts.personOf(account).isPresent()) {
            return false;
        }
        accounts.link(account, speaking.person().id(), incoming.at());
        speaking.networks()
                .forEach(network -> audit.add(new Audit.Entry(
                        incoming.at(),
                        speaking.person().id().toString(),
                        "account-linked",
                        network.id().value(),
                        "tenant=" + tenant)));
        return true;
    }

    private Speaking speaking(Person person, Incoming incoming) {
        LocalDate today = DanishTime.at(incoming.at()).toLocalDate();
        String tenant = incoming.speaker().tenantId();
        List<Network> here = networks.all().stream()
                .filter(network ->
                        network.tenants().isEmpty() || network.tenants().contains(tenant))
                .toList();
        List<NetworkId> appointed = contacts.networksOf(person.id());
        return new Speaking(
                person,
                here.stream()
                        .filter(network -> network.isSecretariat(person.email()))
                        .toList(),
                here.stream()
                        .filter(network -> appointed.contains(network.id()))
                        .filter(network -> serves(network, person, today))
                        .toList());
    }

    private boolean serves(Network network, Person person, LocalDate day) {
        return contacts.of(network.id(), person.id())
                .filter(contact -> contact.servesFrom(day))
                .isPresent();
    }
}
