package dk.raadslag.bot.operation;

import dk.raadslag.bot.delivery.Probe;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reminder.DueWork;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries each morning, before anybody needs it, to reach a member of each secretariat; what fails is tried again and told. */
final class SelfTest implements DueWork {
    private static final Logger LOG = LoggerFactory.getLogger(SelfTest.class);
    private static final int HOUR = 7;
    private static final Duration UNTIL_NEXT = Duration.ofHours(2);
    private static final Duration UNTIL_RETRY = Duration.ofMinutes(10);

    private final Networks networks;
    private final Contacts contacts;
    private final Addresses addresses;
    private final Probe probe;
    private final TellingInOfficeHours telling;
    private volatile Instant notBefore = Instant.MIN;
    private volatile @Nullable LocalDateTime failingSince;

    SelfTest(Networks networks, Contacts contacts, Addresses addresses, Probe probe, TellingInOfficeHours telling) {
        this.networks = networks;
        this.contacts = contacts;
        this.addresses = addresses;
        this.probe = probe;
        this.telling = telling;
    }

    /** Tells whether the last try did not get through. */
    boolean isFailing() {
        return failingSince != null;
    }

    @Override
    public void run(Instant now) {
        if ((isFailing() || DanishTime.at(now).getHour() == HOUR) && !now.isBefore(notBefore)) {
            boolean fails =
                    networks.all().stream().flatMap(this::address).distinct().anyMatch(this::fails);
            notBefore = now.plus(fails ? UNTIL_RETRY : UNTIL_NEXT);
            note(fails, now);
        }
        LocalDateTime since = failingSince;
        if (since != null) {
            LocalDate today = DanishTime.at(now).toLocalDate();
            telling.write("self-test", today, new OperationWords.SelfTestFailed(since), now);
        }
    }

    /** Teams carries the news when it is over; what is over before anybody is at work is none. */
    private void note(boolean fails, Instant now) {
        LocalDateTime since = failingSince;
        LocalDateTime local = DanishTime.at(now);
        if (fails && since == null) {
            failingSince = local;
        } else if (!fails && since != null) {
            failingSince = null;
            OperationWords news = new OperationWords.SelfTestWorksAgain(since, local.toLocalTime());
            telling.tell("self-test-over", since, news, now);
        }
    }

    private Stream<ChatAddress> address(Network network) {
        return contacts.secretariatOf(network).stream()
                .flatMap(member -> addresses.of(member.id()).stream())
                .filter(address -> address.conversationId() != null)
                .limit(1);
    }

    private boolean fails(ChatAddress address) {
        Attempt attempt = probe.typing(address);
        boolean reached = attempt instanceof Attempt.Accepted
                || attempt instanceof Attempt.ConversationGone
                || (attempt instanceof Attempt.Refused refused && refused.reason() != FailureReason.NOT_AUTHORISED);
        if (!reached) {
            LOG.error("The self-test did not reach tenant {}: {}", address.tenantId(), attempt);
        }
        return !reached;
    }
}
