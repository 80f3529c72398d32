package dk.raadslag.domain.retention;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.SecretariatMember;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a network's file says is over on a day. */
public final class FindingOver {
    private final Networks networks;
    private final Contacts contacts;
    private final Meetings meetings;
    private final Rounds rounds;
    private final Contributions contributions;
    private final PastRecords past;

    /** Needs everything that is kept for a time. */
    public FindingOver(
            Networks networks,
            Contacts contacts,
            Meetings meetings,
            Rounds rounds,
            Contributions contributions,
            PastRecords past) {
        this.networks = networks;
        this.contacts = contacts;
        this.meetings = meetings;
        this.rounds = rounds;
        this.contributions = contributions;
        this.past = past;
    }

    /** Returns what is over on this day. */
    public Over on(Network network, LocalDate day) {
        Period log = network.upkeep().retention().log();
        return new Over(
                rounds(network, day),
                log == null ? 0 : past.logBefore(subjects(network), start(day.minus(log))),
                people(network, day));
    }

    /** Returns the moment before which the log is over on this day; the log is kept where the file says nothing. */
    Instant logEnd(Network network, LocalDate day) {
        Period log = network.upkeep().retention().log();
        return log == null ? Instant.EPOCH : start(day.minus(log));
    }

    /** Returns everything of a network the log is about. */
    Set<String> subjects(Network network) {
        return Stream.of(
                        Stream.of(network.id().value()),
                        meetings.of(network.id()).stream().map(one -> one.id().value()),
                        rounds.of(network.id()).stream().map(one -> one.id().value()))
                .flatMap(one -> one)
                .collect(Collectors.toSet());
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(DanishTime.ZONE).toInstant();
    }

    private List<Round> rounds(Network network, LocalDate day) {
        Period replies = network.upkeep().retention().replies();
        return replies == null
                ? List.of()
                : rounds.of(network.id()).stream()
                        .filter(round ->
                                !round.lastDeadline().at().toLocalDate().isAfter(day.minus(replies)))
                        .filter(round -> !contributions.to(round.id()).isEmpty())
                        .toList();
    }

    private List<ContactPerson> people(Network network, LocalDate day) {
        Period ended = network.upkeep().retention().endedContacts();
        return ended == null
                ? List.of()
                : contacts.of(network.id()).stream()
                        .filter(one -> isGone(one, day.minus(ended)))
                        .filter(one -> isEverywhereGone(one, day.minus(ended)))
                        .toList();
    }

    /** Somebody who still is, or lately was, anything in any network stays, and so does every secretariat. */
    private boolean isEverywhereGone(ContactPerson one, LocalDate since) {
        return !isNamedInAFile(one.person().email())
                && contacts.networksOf(one.person().id()).stream()
                        .flatMap(network -> contacts.of(network, one.person().id()).stream())
                        .allMatch(known -> isGone(known, since));
    }

    private static boolean isGone(ContactPerson one, LocalDate since) {
        return !one.servesFrom(since)
                && one.appointments().stream().map(Appointment::until).allMatch(until -> until != null);
    }

    private boolean isNamedInAFile(EmailAddress email) {
        return networks.all().stream().anyMatch(network -> network.isSecretariat(email) || approves(network, email));
    }

    private static boolean approves(Network network, EmailAddress email) {
        SecretariatMember approver = network.consent().approver();
        return approver != null && approver.email().equals(email);
    }
}
