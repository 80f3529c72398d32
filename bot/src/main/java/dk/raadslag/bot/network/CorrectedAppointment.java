package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.meeting.DateReading;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody is, and from when till when, as it is to be; only where they are one thing. */
final class CorrectedAppointment {
    private static final Set<ContactField> FIELDS =
            Set.of(ContactField.ROLE, ContactField.AREAS, ContactField.FROM, ContactField.UNTIL);

    private final Network network;
    private final LocalDate today;

    CorrectedAppointment(Network network, LocalDate today) {
        this.network = network;
        this.today = today;
    }

    Choice<ContactPerson> of(ContactPerson contact, Map<ContactField, String> values) {
        if (values.keySet().stream().noneMatch(FIELDS::contains)) {
            return Choice.one(contact);
        }
        List<Appointment> held = contact.appointments().stream()
                .filter(one -> one.lasts(today.minusDays(1)))
                .toList();
        if (held.size() != 1) {
            return Choice.ask(new ContactWords.WhichRoleToCorrect(
                    contact.person().name(),
                    held.stream().map(LookingUpContacts::role).toList()));
        }
        return corrected(held.get(0), values)
                .then(after -> Choice.one(contact.with(replaced(contact.appointments(), held.get(0), after))));
    }

    private Choice<Appointment> corrected(Appointment before, Map<ContactField, String> values) {
        String typed = values.get(ContactField.ROLE);
        Choice<Role> role = typed == null ? Choice.one(before.role()) : RoleReading.roleOf(typed);
        return role.then(as -> fitting(before, as))
                .then(as -> areas(before, as, values)
                        .then(areas -> date(values, ContactField.FROM, before.from())
                                .then(from -> date(values, ContactField.UNTIL, before.until())
                                        .then(until ->
                                                corrected(before, as, areas, new Days(from.day(), until.day()))))));
    }

    private Choice<Role> fitting(Appointment before, Role role) {
        return network.isExternal(before.municipality()) && role != Role.INFORMED
                ? Choice.ask(new ContactWords.ExternalOnlyReceives(network.nameOf(before.municipality())))
                : Choice.one(role);
    }

    private record Days(@Nullable LocalDate from, @Nullable LocalDate until) {}

    private record Day(@Nullable LocalDate day) {}

    private static Choice<Appointment> corrected(Appointment before, Role role, Set<String> areas, Days days) {
        LocalDate from = days.from();
        LocalDate until = days.until();
        return from != null && until != null && until.isBefore(from)
                ? Choice.ask(new ContactWords.EndsBeforeItBegins(from, until))
                : Choice.one(new Appointment(before.municipality(), role, areas, from, until));
    }

    private Choice<Set<String>> areas(Appointment before, Role role, Map<ContactField, String> values) {
        String typed = values.get(ContactField.AREAS);
        String kept = String.join(",", before.areas());
        return RoleReading.areas(typed == null ? (role == Role.SUBJECT_CONTACT ? kept : "") : typed, role, network);
    }

    private Choice<Day> date(Map<ContactField, String> values, ContactField field, @Nullable LocalDate before) {
        String typed = values.get(field);
        return typed == null
                ? Choice.one(new Day(before))
                : DateReading.of(typed, today)
                        .orElseGet(() -> Choice.ask(new AbsenceWords.DaysNotUnderstood(typed)))
                        .then(read -> Choice.one(new Day(read.date())));
    }

    private static List<Appointment> replaced(List<Appointment> all, Appointment before, Appointment after) {
        List<Appointment> now = new ArrayList<>(all);
        now.set(now.indexOf(before), after);
        return now;
    }
}
