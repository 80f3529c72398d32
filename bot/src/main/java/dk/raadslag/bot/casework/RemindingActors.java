package dk.raadslag.bot.casework;

import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.casework.Case;
import dk.raadslag.domain.casework.CaseCalendar;
import dk.raadslag.domain.casework.CasePath;
import dk.raadslag.domain.casework.Cases;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Handling;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.reminder.DueWork;
import dk.raadslag.domain.reminder.OfficeHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reminds whoever sees to a case, once and two working days ahead, that it must be handed in; only somebody the network knows,
 * and never of a closed item. The secretariat has its briefing instead.
 */
final class RemindingActors implements DueWork {
    private static final int DAYS_AHEAD = 2;

    private final Means means;

    RemindingActors(Means means) {
        this.means = means;
    }

    /** Everything a reminder may need, by name. */
    record Means(
            Networks networks,
            Cases cases,
            CaseCalendar calendar,
            DescribingStops stops,
            Contacts contacts,
            Notices notices,
            PublicHolidays holidays,
            OfficeHours office) {}

    @Override
    public void run(Instant now) {
        means.networks().all().stream()
                .filter(network -> !actors(network).isEmpty() && means.office().isAtWork(network, now))
                .flatMap(network -> means.cases().of(network.id()).stream()
                        .filter(file -> !file.isConfidential())
                        .map(file -> new Due(file, network)))
                .forEach(due -> remind(due.file(), due.network(), now));
    }

    private record Due(Case file, Network network) {}

    private static List<Handling.Actor> actors(Network network) {
        return network.forums().stream()
                .map(Forum::handling)
                .flatMap(handling -> Optional.ofNullable(handling.actor()).stream())
                .filter(actor -> actor.email() != null)
                .toList();
    }

    private void remind(Case file, Network network, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        Optional<CasePath.Stop> stop = CasePath.of(file).atHand();
        Optional<LocalDate> day = stop.flatMap(at -> means.calendar().day(at.when()));
        day.flatMap(held -> network.forumOn(stop.orElseThrow().forum(), held))
                .filter(forum -> isTime(means.calendar().handIn(day.orElseThrow(), forum, network), network, today))
                .flatMap(forum -> person(forum, network, today))
                .ifPresent(person -> tell(file, day.orElseThrow(), person, network, now));
    }

    private boolean isTime(LocalDate handIn, Network network, LocalDate today) {
        LocalDate first = new WorkingCalendar(means.holidays(), network).before(handIn, DAYS_AHEAD);
        return !today.isBefore(first) && !today.isAfter(handIn);
    }

    /** Whoever acts, or their deputy while they are away. */
    private Optional<Person> person(Forum forum, Network network, LocalDate today) {
        return Optional.ofNullable(forum.handling().actor())
                .flatMap(actor -> Optional.ofNullable(actor.email()))
                .filter(email -> !network.isSecretariat(email))
                .flatMap(means.contacts()::byEmail)
                .flatMap(person -> means.contacts().of(network.id(), person.id()))
                .map(contact -> contact.absenceOn(today)
                        .flatMap(away -> Optional.ofNullable(away.deputy()))
                        .orElse(contact.person()));
    }

    private void tell(Case file, LocalDate day, Person person, Network network, Instant now) {
        CaseWords.StopLine stop = means.stops()
                .atHand(file, network, DanishTime.at(now).toLocalDate())
                .orElseThrow();
        means.notices()
                .tell(
                        person.id(),
                        "case:" + file.id() + ":" + CasePath.of(file).current() + ":" + day,
                        new CaseWords.CaseReminder(
                                person.name(), file.subject().title(), stop, network.senderName(), network.phone()),
                        now);
    }
}
