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
import java.time.LocalDateTime;
import java.util.stream.Stream;
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
    private volatile boolean failing;

    SelfTest(Networks networks, Contacts contacts, Addresses addresses, Probe probe, TellingInOfficeHours telling) {
        this.networks = networks;
        this.contacts = contacts;
        this.addresses = addresses;
        this.probe = probe;
        this.telling = telling;
    }

    /** Tells whether the last try did not get through. */
    boolean isFailing() {
        return failing;
    }

    @Override
    public void run(Instant now) {
        LocalDateTime local = DanishTime.at(now);
        if ((failing || local.getHour() == HOUR) && !now.isBefore(notBefore)) {
            failing = networks.all().stream().flatMap(this::address).distinct().anyMatch(this::fails);
            notBefore = now.plus(failing ? UNTIL_RETRY : UNTIL_NEXT);
        }
        if (failing) {
            telling.tell("self-test", local.toLocalDate(), new OperationWords.SelfTestFailed(), now);
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
