package dk.raadslag.bot.network;

import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.health.RaisingDoubts;
import dk.raadslag.domain.health.RaisingDoubts.Raised;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reminder.DueWork;
import dk.raadslag.domain.reminder.OfficeHours;
import dk.raadslag.domain.reminder.OncePerDay;
import java.time.Instant;
import java.time.LocalDate;

/** Looks once each working morning for people who are perhaps gone, and asks their colleagues once who has taken over. */
final class AskingColleagues implements DueWork {
    private final Networks networks;
    private final RaisingDoubts raising;
    private final DoubtCard card;
    private final Means means;
    private final OncePerDay daily = new OncePerDay();

    /** How and when people are written to. */
    record Means(UnitOfWork unitOfWork, Notices notices, Audit audit, OfficeHours office) {}

    AskingColleagues(Networks networks, RaisingDoubts raising, DoubtCard card, Means means) {
        this.networks = networks;
        this.raising = raising;
        this.card = card;
        this.means = means;
    }

    @Override
    public void run(Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        for (Network network : networks.all()) {
            if (means.office().isAtWork(network, now)) {
                daily.run(network.id().value(), today, () -> means.unitOfWork().run(() -> ask(network, now)));
            }
        }
    }

    private boolean ask(Network network, Instant now) {
        raising.raise(network, now).forEach(raised -> ask(raised, network, now));
        return true;
    }

    private void ask(Raised raised, Network network, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        raised.colleagues()
                .forEach(one -> means.notices()
                        .tell(
                                one.person().id(),
                                "doubt:" + raised.doubt().id(),
                                card.of(raised, one, network, today),
                                now));
        means.audit()
                .add(new Audit.Entry(
                        now,
                        "raadslag",
                        "doubt-raised",
                        network.id().value(),
                        "person=" + raised.about().person().id() + " asked="
                                + raised.colleagues().size()));
    }
}
