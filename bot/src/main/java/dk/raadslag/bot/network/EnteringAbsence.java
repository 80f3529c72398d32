package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.KeepingContacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PlanningAbsences;
import dk.raadslag.domain.network.PlanningAbsences.Planned;
import dk.raadslag.domain.network.PlanningAbsences.Refused;
import dk.raadslag.domain.network.PlanningAbsences.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** /kontakt fravær: enters when a contact person is away and who answers meanwhile, never why. */
final class EnteringAbsence implements ContactDeed {
    private final FindingContact finding;
    private final PlanningAbsences planning;
    private final KeepingContacts keeping;
    private final Contacts contacts;
    private final Foreseeing foreseeing;
    private final TellingDeputies telling;
    private final CoveringSecretariat secretariat;

    EnteringAbsence(
            FindingContact finding,
            PlanningAbsences planning,
            KeepingContacts keeping,
            Contacts contacts,
            Foreseeing foreseeing,
            TellingDeputies telling,
            CoveringSecretariat secretariat) {
        this.secretariat = secretariat;
        this.finding = finding;
        this.planning = planning;
        this.keeping = keeping;
        this.contacts = contacts;
        this.foreseeing = foreseeing;
        this.telling = telling;
    }

    @Override
    public String word() {
        return "fravær";
    }

    @Override
    public Choice<Change> plan(String arguments, Turn turn, Network network) {
        LocalDate today = DanishTime.at(turn.now()).toLocalDate();
        return FindingContact.addressed(arguments)
                .then(typed -> secretariat
                        .member(typed.email(), network)
                        .map(member -> Choice.one(new FindingContact.Found(member, typed.rest())))
                        .orElseGet(() -> finding.in(arguments, network)))
                .then(found -> PeriodReading.of(found.rest(), today)
                        .orElseGet(() -> Choice.ask(
                                found.rest().isEmpty()
                                        ? new AbsenceWords.DaysMissing()
                                        : new AbsenceWords.DaysNotUnderstood(found.rest())))
                        .then(days -> told(days).then(told -> plan(found.contact(), told, turn, network))));
    }

    private static Choice<Told> told(PeriodReading days) {
        String typed = days.rest().replaceFirst("(?i)^stedfortr(?:æ|ae)der\\s+", "");
        return typed.isEmpty()
                ? Choice.one(new Told(days.from(), days.until(), null))
                : FindingContact.addressed(typed)
                        .then(deputy -> Choice.one(new Told(days.from(), days.until(), deputy.email())));
    }

    private Choice<Change> plan(ContactPerson absent, Told told, Turn turn, Network network) {
        LocalDate today = DanishTime.at(turn.now()).toLocalDate();
        PlanningAbsences.Outcome outcome = planning.plan(network, absent, told, today);
        if (outcome instanceof Refused refused) {
            return Choice.ask(refused);
        }
        Planned planned = (Planned) outcome;
        Phrase preview = secretariat.isOnlySecretariat(planned.after(), network)
                ? secretariat.preview(planned.after(), planned.absence(), network)
                : preview(planned, turn, network);
        return Choice.one(new Change(preview, () -> {
            ContactPerson kept = keeping.keep(
                    network.id(),
                    planned.after(),
                    "absence-entered",
                    turn.by().person().id(),
                    turn.now());
            Absence absence = kept.absenceOn(planned.absence().from()).orElseThrow();
            if (secretariat.isOnlySecretariat(kept, network)) {
                secretariat.tell(
                        List.of(new CoveringSecretariat.Covered(kept, absence, network)),
                        turn.by().person().id(),
                        turn.now());
            } else {
                telling.tell(absence, kept, network, turn.now());
            }
            return new ContactWords.AbsenceEntered(
                    kept.person().name(), absence.from(), absence.until(), colleague(absence.deputy()));
        }));
    }

    private ContactWords.AbsencePreview preview(Planned planned, Turn turn, Network network) {
        Absence absence = planned.absence();
        Person deputy = absence.deputy();
        return new ContactWords.AbsencePreview(
                planned.after().person().name(),
                absence.from(),
                absence.until(),
                colleague(deputy),
                deputy != null && deputy.isNewcomer(),
                covers(planned, network),
                deputy == null
                        ? null
                        : meantDomain(deputy, planned.after(), network).orElse(null),
                absence.from().isAfter(DanishTime.at(turn.now()).toLocalDate()),
                foreseeing.moved(planned.after(), network, turn.now()));
    }

    private AbsenceWords.@Nullable Colleague colleague(@Nullable Person deputy) {
        return deputy == null ? null : telling.colleague(deputy);
    }

    private List<String> covers(Planned planned, Network network) {
        LocalDate day = planned.absence().from();
        DutyRoster roster = new DutyRoster(foreseeing.with(planned.after(), network), day);
        return planned.after().held(day).stream()
                .map(Appointment::municipality)
                .distinct()
                .flatMap(code -> roster.away(code).stream())
                .filter(away -> away.contact().person().equals(planned.after().person()))
                .flatMap(away -> away.covers().stream())
                .map(Person::name)
                .distinct()
                .toList();
    }

    private Optional<String> meantDomain(Person deputy, ContactPerson absent, Network network) {
        return absent.appointments().stream()
                .map(Appointment::municipality)
                .findFirst()
                .flatMap(code -> Emails.meantDomain(deputy.email(), code, contacts.of(network.id())));
    }
}
