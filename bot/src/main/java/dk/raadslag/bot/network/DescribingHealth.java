package dk.raadslag.bot.network;

import dk.raadslag.bot.network.HealthWords.HealthLine;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.health.Doubt;
import dk.raadslag.domain.health.Doubts;
import dk.raadslag.domain.health.Health;
import dk.raadslag.domain.health.JudgingHealth;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The one list of who is perhaps not the right contact person any more, and what their colleagues say. */
final class DescribingHealth {
    private final JudgingHealth judging;
    private final Doubts doubts;
    private final Contacts contacts;
    private final ConfirmationProgress progress;

    DescribingHealth(JudgingHealth judging, Doubts doubts, Contacts contacts, ConfirmationProgress progress) {
        this.judging = judging;
        this.doubts = doubts;
        this.contacts = contacts;
        this.progress = progress;
    }

    HealthWords.NetworkHealth of(Network network, Instant now) {
        List<Health> all = judging.of(network, now);
        return new HealthWords.NetworkHealth(
                network.name(),
                lines(all, Health.State.INVALID, network, now),
                lines(all, Health.State.DOUBTFUL, network, now),
                (int) all.stream()
                        .filter(one -> one.state() == Health.State.VALID)
                        .count(),
                progress.of(network, now).orElse(null));
    }

    private List<HealthLine> lines(List<Health> all, Health.State state, Network network, Instant now) {
        List<Doubt> open = doubts.open(network.id());
        LocalDate today = DanishTime.at(now).toLocalDate();
        return all.stream()
                .filter(one -> one.state() == state)
                .map(one -> line(one, open, network, today))
                .sorted(Comparator.comparing(HealthLine::municipality, DanishOrder.OF_NAMES)
                        .thenComparing(HealthLine::name, DanishOrder.OF_NAMES))
                .toList();
    }

    private HealthLine line(Health one, List<Doubt> open, Network network, LocalDate today) {
        Person person = one.contact().person();
        List<Appointment> held = one.contact().appointments().stream()
                .filter(own -> own.holds(today) && own.role().isAsked())
                .toList();
        Optional<Doubt> doubt = open.stream()
                .filter(known -> known.person().equals(person.id()))
                .findFirst();
        return new HealthLine(
                network.nameOf(held.get(0).municipality()),
                person.name(),
                person.email().value(),
                person.phone(),
                held.stream().map(LookingUpContacts::role).distinct().toList(),
                Objects.requireNonNull(one.reason()),
                Objects.requireNonNull(one.since()),
                doubt.map(Doubt::answer).orElse(null),
                doubt.map(Doubt::answeredBy)
                        .flatMap(contacts::person)
                        .map(Person::name)
                        .orElse(null),
                doubt.isPresent());
    }
}
