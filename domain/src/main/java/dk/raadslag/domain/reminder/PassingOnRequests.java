package dk.raadslag.domain.reminder;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DutyChanges;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.LedgerLine;
import dk.raadslag.domain.round.Recipient;
import dk.raadslag.domain.round.RequestKey;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundTimetable;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives an open request to whoever is on duty now for a municipality that has not answered, and was not asked before. */
public final class PassingOnRequests implements DutyChanges {
    private final Means means;

    /** Everything passing on may need, by name. */
    public record Means(
            Rounds rounds,
            Ledger ledger,
            Contributions contributions,
            Contacts contacts,
            Outbox outbox,
            RoundTimetable timetable,
            Audit audit) {}

    /** Takes the means. */
    public PassingOnRequests(Means means) {
        this.means = means;
    }

    /** A request that has found somebody else. */
    public record PassedOn(Round round, MunicipalityCode municipality, DutyRoster.Duty to) {}

    @Override
    public void dutyChanged(NetworkId network, Instant now) {
        means.rounds().of(network).stream().filter(round -> round.isOpen(now)).forEach(round -> {
            passOn(round, now);
            means.timetable().drawDuty(round, now);
        });
    }

    @Override
    public void addressChanged(NetworkId network, PersonId person, Instant now) {
        means.rounds().of(network).stream()
                .filter(round -> round.isOpen(now))
                .forEach(round -> means.outbox().revive(RequestKey.of(round.id(), person), now));
    }

    /** Writes the round's request to everybody on duty who lacks it, and returns how many were written. */
    public int passOn(Round round, Instant now) {
        return written(lacking(round, means.contacts().of(round.network()), now), round, now);
    }

    private int written(List<PassedOn> lacking, Round round, Instant now) {
        lacking.forEach(one -> ask(one, now));
        if (!lacking.isEmpty()) {
            means.audit()
                    .add(new Audit.Entry(
                            now, "raadslag", "request-passed-on", round.id().value(), "recipients=" + lacking.size()));
        }
        return lacking.size();
    }

    /**
     * Writes the round's request to the deputies of the municipalities a reminder concerns from which nothing has been heard,
     * though their primary contacts are there; returns how many were written.
     */
    int askDeputies(Round round, DueTask reminder, Instant now) {
        if (round.kind().binds() || !round.isOpen(now)) {
            return 0;
        }
        DutyRoster roster = new DutyRoster(
                means.contacts().of(round.network()), DanishTime.at(now).toLocalDate());
        Set<PersonId> asked = new HashSet<>();
        means.ledger().of(round.id()).forEach(line -> asked.add(line.recipient().person()));
        List<PassedOn> lacking = Standing.of(round, means.contributions().to(round.id())).municipalities().stream()
                .filter(one -> one.status() == MunicipalityStanding.Status.SILENT)
                .map(MunicipalityStanding::municipality)
                .filter(code -> round.isOpen(now, code) && Reminding.concerns(reminder, round, code))
                .flatMap(code -> roster.deputies(code).stream())
                .filter(duty -> asked.add(duty.contact().person().id()))
                .map(duty -> new PassedOn(round, duty.appointment().municipality(), duty))
                .toList();
        return written(lacking, round, now);
    }

    /** Returns what would be passed on in a network's open rounds if these were its contact persons. */
    public List<PassedOn> foreseen(NetworkId network, List<ContactPerson> contacts, Instant now) {
        return means.rounds().of(network).stream()
                .filter(round -> round.isOpen(now))
                .flatMap(round -> lacking(round, contacts, now).stream())
                .toList();
    }

    private List<PassedOn> lacking(Round round, List<ContactPerson> contacts, Instant now) {
        DutyRoster roster = new DutyRoster(contacts, DanishTime.at(now).toLocalDate());
        Standing standing = Standing.of(round, means.contributions().to(round.id()));
        List<Recipient> asked = means.ledger().of(round.id()).stream()
                .map(LedgerLine::recipient)
                .toList();
        List<PassedOn> lacking = new ArrayList<>();
        for (MunicipalityStanding one : standing.municipalities()) {
            if (one.status() != MunicipalityStanding.Status.ANSWERED && round.isOpen(now, one.municipality())) {
                lacking.addAll(lacking(round, one.municipality(), roster, asked));
            }
        }
        return lacking;
    }

    private static List<PassedOn> lacking(
            Round round, MunicipalityCode municipality, DutyRoster roster, List<Recipient> recipients) {
        Set<PersonId> asked = new HashSet<>();
        recipients.stream()
                .filter(one -> one.municipality().equals(municipality))
                .forEach(one -> asked.add(one.person()));
        List<DutyRoster.Duty> due = new ArrayList<>();
        if (round.kind().binds()) {
            due.addAll(roster.approving(municipality));
        } else {
            due.addAll(roster.answering(municipality));
            due.addAll(roster.concerned(municipality, round.areas()));
        }
        roster.of(municipality).stream()
                .filter(duty -> duty.inPlaceOf() != null
                        && asked.contains(duty.inPlaceOf().id()))
                .forEach(due::add);
        return due.stream()
                .filter(duty -> asked.add(duty.contact().person().id()))
                .map(duty -> new PassedOn(round, municipality, duty))
                .toList();
    }

    private void ask(PassedOn one, Instant now) {
        PersonId person = one.to().contact().person().id();
        Round round = one.round();
        means.ledger()
                .expect(new Recipient(
                        round.id(),
                        person,
                        one.municipality(),
                        one.to().appointment().role()));
        means.outbox()
                .put(new Dispatch(
                        RequestKey.of(round.id(), person),
                        person,
                        null,
                        new Intent.Request(round.id().value()),
                        Dispatch.Urgency.BULK,
                        now));
    }
}
