package dk.raadslag.bot.conversation;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.ChatAddress;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.RequestKey;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps where people can be written to, and sends what could not reach them once they can be reached. */
final class Whereabouts {
    /** What is as true later as when it was written: the first parts of the keys. */
    private static final Set<String> TOLD_UNASKED =
            Set.of("notice", "relay", "access", "late", "deadline", "orientation");

    private final Addresses addresses;
    private final Ledger ledger;
    private final Rounds rounds;
    private final Outbox outbox;
    private final Audit audit;

    Whereabouts(Addresses addresses, Ledger ledger, Rounds rounds, Outbox outbox, Audit audit) {
        this.addresses = addresses;
        this.ledger = ledger;
        this.rounds = rounds;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Takes note of where somebody spoke from, or that they removed the bot. */
    void note(Incoming incoming, Speaking speaking) {
        PersonId person = speaking.person().id();
        if (incoming.content() instanceof Incoming.Left) {
            forget(incoming, speaking);
            return;
        }
        Optional<ChatAddress> known = addresses.of(person);
        ChatAddress here = here(incoming, known);
        boolean moved = known.filter(here::equals).isEmpty();
        if (moved) {
            addresses.remember(person, here, incoming.at());
        }
        if (moved || incoming.content() instanceof Incoming.Arrived) {
            sendWhatWaited(incoming, person);
        }
    }

    /** Returns the conversation an activity came from as an address to answer at. */
    static ChatAddress of(Incoming incoming) {
        return address(incoming, incoming.place().conversationId());
    }

    private static ChatAddress here(Incoming incoming, Optional<ChatAddress> known) {
        if (incoming.place().personal()) {
            return of(incoming);
        }
        ChatAddress alone = address(incoming, null);
        return known.filter(old ->
                        old.tenantId().equals(alone.tenantId()) && old.userId().equals(alone.userId()))
                .map(old -> address(incoming, old.conversationId()))
                .orElse(alone);
    }

    private static ChatAddress address(Incoming incoming, @Nullable String conversation) {
        return new ChatAddress(
                incoming.place().serviceUrl(),
                incoming.speaker().tenantId(),
                incoming.speaker().userId(),
                conversation);
    }

    private void sendWhatWaited(Incoming incoming, PersonId person) {
        outbox.revive(person, TOLD_UNASKED, incoming.at());
        ledger.expecting(person).stream()
                .flatMap(round -> rounds.find(round).stream())
                .filter(round -> round.isOpen(incoming.at()))
                .map(Round::id)
                .forEach(round -> outbox.revive(RequestKey.of(round, person), incoming.at()));
    }

    private void forget(Incoming incoming, Speaking speaking) {
        addresses.forget(speaking.person().id());
        speaking.networks()
                .forEach(network -> audit.add(new Audit.Entry(
                        incoming.at(),
                        speaking.person().id().toString(),
                        "bot-removed",
                        network.id().value(),
                        "")));
    }
}
