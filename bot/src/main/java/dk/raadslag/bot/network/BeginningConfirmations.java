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
import dk.raadslag.domain.reminder.DueWork;
import dk.raadslag.domain.reminder.OfficeHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Asks a network's people, at the times its file names, whether they still are contact persons. */
final class BeginningConfirmations implements DueWork {
    private static final Duration ASKED_LATELY = Duration.ofDays(60);

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

    /** Networks that ask on the same morning ask whoever serves in several of them once. */
    private boolean begin(List<Due> due, Instant now) {
        Map<Network, List<ContactPerson>> asked = new LinkedHashMap<>();
        due.stream().filter(one -> isToBegin(one, now)).forEach(one -> {
            List<ContactPerson> people =
                    asking.all(one.network(), DanishTime.at(now).toLocalDate());
            if (!people.isEmpty()) {
                asked.put(one.network(), people);
                tell(one, people.size(), now);
            }
        });
        asking.ask(asked, "raadslag", now);
        return !asked.isEmpty();
    }

    /** Where the secretariat has asked not long ago, nobody is asked again. */
    private boolean isToBegin(Due one, Instant now) {
        return confirmations.begin(one.network().id(), one.day(), now) && !askedLately(one.network(), now);
    }

    private void tell(Due one, int people, Instant now) {
        String words = means.saying().text(new ConfirmationWords.ConfirmationsBegun(people));
        String key = "confirmations:" + one.network().id() + ":" + one.day();
        means.notices().tellSecretariat(one.network(), key, Message.of(words), now);
    }

    private boolean askedLately(Network network, Instant now) {
        return confirmations.of(network.id()).stream()
                .map(Confirmation::askedAt)
                .filter(Objects::nonNull)
                .anyMatch(asked -> asked.plus(ASKED_LATELY).isAfter(now));
    }
}
