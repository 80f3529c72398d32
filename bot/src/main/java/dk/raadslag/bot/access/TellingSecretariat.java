package dk.raadslag.bot.access;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.access.AccessRequest;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import java.time.Instant;

/** Shows a wish for access to everybody in the network's secretariat, once. */
final class TellingSecretariat {

    private final Contacts contacts;
    private final AccessCard cards;
    private final Outbox outbox;

    TellingSecretariat(Contacts contacts, AccessCard cards, Outbox outbox) {
        this.contacts = contacts;
        this.cards = cards;
        this.outbox = outbox;
    }

    void tell(AccessRequest request, Network network, Instant now) {
        Intent card = new Intent.Answer(
                cards.line(request, network),
                cards.json(request, network, DanishTime.at(now).toLocalDate(), null));
        contacts.secretariatOf(network, DanishTime.at(now).toLocalDate())
                .forEach(member -> outbox.put(new Dispatch(
                        "access:" + request.id() + ":" + member.id(),
                        member.id(),
                        null,
                        card,
                        Dispatch.Urgency.CONVERSATION,
                        now)));
    }
}
