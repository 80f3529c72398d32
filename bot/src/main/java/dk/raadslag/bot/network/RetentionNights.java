package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reminder.DueWork;
import dk.raadslag.domain.reminder.OfficeHours;
import dk.raadslag.domain.reminder.OncePerDay;
import dk.raadslag.domain.retention.ForgettingOver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

/** Forgets at night what is over, and tells the secretariat of it in the morning a week before. */
final class RetentionNights implements DueWork {
    static final String WAIT = "retention-wait";
    static final String NETWORK = "network";
    private static final int FROM_HOUR = 3;

    private final Networks networks;
    private final ForgettingOver forgetting;
    private final Means means;
    private final OncePerDay daily = new OncePerDay();

    /** How and when the secretariat is written to. */
    record Means(UnitOfWork unitOfWork, Notices notices, Saying saying, OfficeHours office) {}

    RetentionNights(Networks networks, ForgettingOver forgetting, Means means) {
        this.networks = networks;
        this.forgetting = forgetting;
        this.means = means;
    }

    @Override
    public void run(Instant now) {
        LocalDateTime local = DanishTime.at(now);
        for (Network network : networks.all()) {
            if (local.getHour() >= FROM_HOUR) {
                daily("forget:" + network.id(), local.toLocalDate(), () -> forget(network, now));
            }
            if (means.office().isAtWork(network, now)) {
                daily("tell:" + network.id(), local.toLocalDate(), () -> tell(network, now));
            }
        }
    }

    private void daily(String what, LocalDate today, Runnable work) {
        daily.run(
                what,
                today,
                () -> means.unitOfWork().run(() -> {
                    work.run();
                    return true;
                }));
    }

    private void forget(Network network, Instant now) {
        forgetting.carryOut(
                network, now, one -> means.saying().plain(ErasureWords.CalledAfterErasing.of(one.appointments())));
    }

    private void tell(Network network, Instant now) {
        forgetting
                .announce(network, now)
                .ifPresent(told -> means.notices()
                        .tellSecretariat(
                                network,
                                "retention:" + network.id() + ":" + told.dueOn(),
                                message(network, told),
                                now));
    }

    private Message message(Network network, ForgettingOver.Told told) {
        Saying saying = means.saying();
        String text = saying.text(new RetentionWords.WillBeForgotten(
                network.name(),
                told.dueOn(),
                SheetWords.Some.of(told.over().people().stream()
                        .map(one -> one.person().name() + " (" + one.person().email() + ")")
                        .toList()),
                told.over().rounds().stream()
                        .map(one -> new RetentionWords.OldRound(one.id().value(), one.title()))
                        .toList(),
                told.over().logEntries()));
        String card = new NetworkCard(saying.text(new RetentionWords.ForgettingHere()))
                .button(
                        saying.plain(new RetentionWords.WaitButton()),
                        WAIT,
                        Map.of(NETWORK, network.id().value()))
                .json();
        return new Message(text, text, card);
    }
}
