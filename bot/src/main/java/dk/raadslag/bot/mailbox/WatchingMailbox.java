package dk.raadslag.bot.mailbox;

import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.Networks;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks into the mailbox from time to time, and tells the secretariats when it could not for an hour. */
final class WatchingMailbox implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(WatchingMailbox.class);
    private static final Duration TOLD_AFTER = Duration.ofHours(1);
    private static final int SECONDS_TO_STOP = 5;

    private final Mailbox mailbox;
    private final TakingMail taking;
    private final Duration rhythm;
    private final InstantSource time;
    private final Networks networks;
    private final Notices notices;
    private @Nullable ScheduledExecutorService timer;
    private @Nullable ScheduledFuture<?> looking;
    private @Nullable Instant failingSince;

    WatchingMailbox(
            Mailbox mailbox,
            TakingMail taking,
            Duration rhythm,
            InstantSource time,
            Networks networks,
            Notices notices) {
        this.mailbox = mailbox;
        this.taking = taking;
        this.rhythm = rhythm;
        this.time = time;
        this.networks = networks;
        this.notices = notices;
    }

    /** Looks once. */
    void look() {
        Instant now = time.instant();
        try {
            int taken = mailbox.empty(arrival -> taking.take(arrival, now), now);
            failingSince = null;
            if (taken > 0) {
                LOG.info("{} mails were taken from the mailbox", taken);
            }
        } catch (MessagingException | RuntimeException unreadable) {
            LOG.warn("The mailbox could not be read: {}", unreadable.toString());
            failed(now);
        }
    }

    private void failed(Instant now) {
        Instant since = failingSince == null ? now : failingSince;
        failingSince = since;
        if (Duration.between(since, now).compareTo(TOLD_AFTER) >= 0) {
            String day = DanishTime.at(now).toLocalDate().toString();
            networks.all()
                    .forEach(network -> notices.tellSecretariat(
                            network,
                            "mailbox-silent:" + network.id() + ":" + day,
                            new MailboxWords.MailboxSilent(DanishTime.inWords(DanishTime.at(since))),
                            now));
        }
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "mailbox"));
        looking = started.scheduleWithFixedDelay(this::look, 0, rhythm.toMillis(), TimeUnit.MILLISECONDS);
        timer = started;
    }

    @Override
    public synchronized void stop() {
        if (timer == null) {
            return;
        }
        if (looking != null) {
            looking.cancel(false);
        }
        timer.shutdown();
        try {
            if (!timer.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                timer.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        timer = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }
}
