package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
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
import java.util.List;
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
        LocalDate today = DanishTime.at(now).toLocalDate();
        for (Network network : networks.all()) {
            Optional<LocalDate> due = network.upkeep()
                    .confirmation()
                    .due(today)
                    .filter(day -> means.office().isAtWork(network, now));
            due.ifPresent(day -> means.unitOfWork().run(() -> begin(network, day, now)));
        }
    }

    /** Where the secretariat has asked not long ago, nobody is asked again. */
    private boolean begin(Network network, LocalDate due, Instant now) {
        if (!confirmations.begin(network.id(), due, now) || askedLately(network, now)) {
            return false;
        }
        List<ContactPerson> people = asking.all(network, DanishTime.at(now).toLocalDate());
        if (people.isEmpty()) {
            return false;
        }
        asking.ask(people, network, "raadslag", now);
        String words = means.saying().text(new ConfirmationWords.ConfirmationsBegun(people.size()));
        means.notices().tellSecretariat(network, "confirmations:" + network.id() + ":" + due, Message.of(words), now);
        return true;
    }

    private boolean askedLately(Network network, Instant now) {
        return confirmations.of(network.id()).stream()
                .map(Confirmation::askedAt)
                .filter(Objects::nonNull)
                .anyMatch(asked -> asked.plus(ASKED_LATELY).isAfter(now));
    }
}
