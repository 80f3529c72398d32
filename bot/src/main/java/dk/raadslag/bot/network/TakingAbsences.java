package dk.raadslag.bot.network;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.KeepingContacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PlanningAbsences;
import dk.raadslag.domain.network.PlanningAbsences.Planned;
import dk.raadslag.domain.network.PlanningAbsences.Told;
import dk.raadslag.domain.network.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes what people say of their own absence in every network they belong to, and tells the colleague they named. */
final class TakingAbsences {
    private final Contacts contacts;
    private final PlanningAbsences planning;
    private final KeepingContacts keeping;
    private final Proposing proposing;
    private final TellingDeputies telling;
    private final CoveringSecretariat secretariat;
    private final NamingDeputies naming;

    TakingAbsences(
            Contacts contacts,
            PlanningAbsences planning,
            KeepingContacts keeping,
            Proposing proposing,
            TellingDeputies telling,
            CoveringSecretariat secretariat) {
        this.secretariat = secretariat;
        this.contacts = contacts;
        this.planning = planning;
        this.keeping = keeping;
        this.proposing = proposing;
        this.telling = telling;
        naming = new NamingDeputies(contacts, secretariat);
    }

    private record Taken(
            Network network, Planned planned, @Nullable EmailAddress waiting) {}

    /** Takes an absence, or says why it cannot be. */
    Phrase take(Told told, Turn turn) {
        LocalDate today = DanishTime.at(turn.now()).toLocalDate();
        List<Taken> all = new ArrayList<>();
        for (Network network : turn.by().networks()) {
            ContactPerson absent =
                    secretariat.known(turn.by().person(), network).orElseThrow();
            Told here =
                    naming.isColleagueElsewhere(told, absent, network, turn.by().networks())
                            ? withoutDeputy(told)
                            : told;
            boolean waits = here.deputy() != null && !naming.mayName(absent, here.deputy(), network, today);
            Told taken = waits ? withoutDeputy(told) : here;
            PlanningAbsences.Outcome checked = planning.plan(network, absent, here, today);
            if (!(checked instanceof Planned)) {
                return (PlanningAbsences.Refused) checked;
            }
            Planned planned = (Planned) planning.plan(network, absent, taken, today);
            all.add(new Taken(network, planned, waits ? here.deputy() : null));
        }
        List<Kept> kept = all.stream().map(one -> keep(one, turn)).toList();
        tell(kept, turn);
        return said(kept.get(0), all.get(0));
    }

    private record Kept(ContactPerson contact, Absence absence, Network network, boolean onlySecretariat) {}

    /** Whoever is concerned hears it once, in however many networks it is. */
    private void tell(List<Kept> all, Turn turn) {
        Set<Person> told = new HashSet<>();
        all.stream()
                .filter(one -> !one.onlySecretariat()
                        && one.absence().deputy() != null
                        && told.add(one.absence().deputy()))
                .forEach(one -> telling.tell(one.absence(), one.contact(), one.network(), turn.now()));
        secretariat.tell(
                all.stream()
                        .filter(Kept::onlySecretariat)
                        .map(one -> new CoveringSecretariat.Covered(one.contact(), one.absence(), one.network()))
                        .toList(),
                turn.by().person().id(),
                turn.now());
    }

    private Phrase said(Kept kept, Taken taken) {
        Absence absence = kept.absence();
        Person deputy = absence.deputy();
        return kept.onlySecretariat()
                ? secretariat.taken(kept.contact(), absence, kept.network())
                : new AbsenceWords.AbsenceTaken(
                        absence.from(),
                        absence.until(),
                        deputy == null ? null : telling.colleague(deputy),
                        taken.waiting() == null ? null : taken.waiting().value(),
                        covers(kept.contact(), absence, kept.network()));
    }

    private static Told withoutDeputy(Told told) {
        return new Told(told.from(), told.until(), null);
    }

    private Kept keep(Taken taken, Turn turn) {
        ContactPerson kept = keeping.keep(
                taken.network().id(),
                taken.planned().after(),
                "absence-entered",
                turn.by().person().id(),
                turn.now());
        Absence absence = kept.absences().stream()
                .filter(one -> one.covers(taken.planned().absence().from()))
                .findFirst()
                .orElseThrow();
        if (taken.waiting() != null) {
            proposing.propose(
                    taken.network(),
                    kept.person(),
                    new Proposal.Deputy(taken.waiting(), absence.from(), absence.until()),
                    turn.now());
        }
        return new Kept(kept, absence, taken.network(), secretariat.isOnlySecretariat(kept, taken.network()));
    }

    private List<String> covers(ContactPerson absent, Absence absence, Network network) {
        DutyRoster roster = new DutyRoster(contacts.of(network.id()), absence.from());
        return absent.held(absence.from()).stream()
                .map(Appointment::municipality)
                .distinct()
                .flatMap(code -> roster.away(code).stream())
                .filter(away ->
                        away.contact().person().id().equals(absent.person().id()))
                .flatMap(away -> away.covers().stream())
                .map(Person::name)
                .distinct()
                .toList();
    }
}
