package dk.raadslag.bot.network;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.health.RaisingDoubts;
import dk.raadslag.domain.health.RaisingDoubts.Raised;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reminder.DueWork;
import dk.raadslag.domain.reminder.ReminderHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Looks once each working morning for people who are perhaps gone, and asks their colleagues once who has taken over. */
final class AskingColleagues implements DueWork {
    private final Networks networks;
    private final RaisingDoubts raising;
    private final DoubtCard card;
    private final Means means;
    private final Map<NetworkId, LocalDate> last = new ConcurrentHashMap<>();

    /** How and when people are written to. */
    record Means(UnitOfWork unitOfWork, Notices notices, Audit audit, PublicHolidays holidays, ReminderHours hours) {}

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
            if (isOfficeHour(network, now) && !today.equals(last.get(network.id()))) {
                means.unitOfWork().run(() -> ask(network, now));
                last.put(network.id(), today);
            }
        }
    }

    private boolean isOfficeHour(Network network, Instant now) {
        return !means.hours()
                .nextAllowed(now, new WorkingCalendar(means.holidays(), network))
                .isAfter(now);
    }

    private boolean ask(Network network, Instant now) {
        raising.raise(network, now).forEach(raised -> ask(raised, network, now));
        return true;
    }

    private void ask(Raised raised, Network network, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        raised.colleagues()
                .forEach(one -> means.notices()
                        .tell(one.person(), "doubt:" + raised.doubt().id(), card.of(raised, one, network, today), now));
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
