package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Confirmation;
import dk.raadslag.domain.network.Confirmations;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reminder.DueWork;
import dk.raadslag.domain.reminder.OfficeHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks a network's people, at the times its file names, whether they still are contact persons. */
final class BeginningConfirmations implements DueWork {
    private static final int ASKED_LATELY = 60;

    private final Networks networks;
    private final Confirmations confirmations;
    private final AskingConfirmations asking;
    private final Means means;

    /** How and when people are written to. */
    record Means(UnitOfWork unitOfWork, Notices notices, Saying saying, OfficeHours office) {}

    BeginningConfirmations(Networks networks, Confirmations confirmations, AskingConfirmations asking, Means means) {
        this.networks = networks;
        this.confirmations = confirmations;
        this.asking = asking;
        this.means = means;
    }

    @Override
    public void run(Instant now) {
        List<Due> due = networks.all().stream()
                .flatMap(network -> due(network, now).stream())
                .toList();
        if (!due.isEmpty()) {
            means.unitOfWork().run(() -> begin(due, now));
        }
    }

    private record Due(Network network, LocalDate day) {}

    private Optional<Due> due(Network network, Instant now) {
        return network.upkeep()
                .confirmation()
                .due(DanishTime.at(now).toLocalDate())
                .filter(day -> means.office().isAtWork(network, now))
                .map(day -> new Due(network, day));
    }

    /** Whoever serves in several networks is asked once, also for those that would ask before long. */
    private boolean begin(List<Due> due, Instant now) {
        Map<Network, List<ContactPerson>> asked = new LinkedHashMap<>();
        due.stream()
                .filter(one -> confirmations.begin(one.network().id(), one.day(), now))
                .forEach(one -> {
                    List<ContactPerson> people = toAsk(one.network(), now);
                    if (!people.isEmpty()) {
                        asked.put(one.network(), people);
                        tell(one, people.size(), now);
                    }
                });
        if (asked.isEmpty()) {
            return false;
        }
        alsoAsk(asked, now);
        asking.ask(asked, "raadslag", now);
        return true;
    }

    private void alsoAsk(Map<Network, List<ContactPerson>> asked, Instant now) {
        Set<PersonId> reached = asked.values().stream()
                .flatMap(List::stream)
                .map(one -> one.person().id())
                .collect(Collectors.toSet());
        networks.all().stream()
                .filter(other -> !asked.containsKey(other) && asksBeforeLong(other, now))
                .forEach(other -> {
                    List<ContactPerson> both = toAsk(other, now).stream()
                            .filter(one -> reached.contains(one.person().id()))
                            .toList();
                    if (!both.isEmpty()) {
                        asked.put(other, both);
                    }
                });
    }

    private boolean asksBeforeLong(Network network, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        return network.upkeep().confirmation().isDueAfter(today, today.plusDays(ASKED_LATELY))
                && means.office().isAtWork(network, now);
    }

    /** Nobody who has been asked not long ago is asked again. */
    private List<ContactPerson> toAsk(Network network, Instant now) {
        Set<PersonId> lately = askedLately(network, now);
        return asking.all(network, DanishTime.at(now).toLocalDate()).stream()
                .filter(one -> !lately.contains(one.person().id()))
                .toList();
    }

    private void tell(Due one, int people, Instant now) {
        String words = means.saying().text(new ConfirmationWords.ConfirmationsBegun(people));
        String key = "confirmations:" + one.network().id() + ":" + one.day();
        means.notices().tellSecretariat(one.network(), key, Message.of(words), now);
    }

    private Set<PersonId> askedLately(Network network, Instant now) {
        Instant since = now.minus(Duration.ofDays(ASKED_LATELY));
        return confirmations.of(network.id()).stream()
                .filter(one -> one.askedAt() != null && one.askedAt().isAfter(since))
                .map(Confirmation::person)
                .collect(Collectors.toSet());
    }
}
