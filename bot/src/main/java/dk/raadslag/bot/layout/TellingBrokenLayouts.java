package dk.raadslag.bot.layout;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.NoticeKey;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.draft.Layouts;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.Person;
import java.time.Instant;

/** Tells the secretariat, once for each fault, that a layout laid into the configuration is not used. */
public final class TellingBrokenLayouts {
    private final Layouts layouts;
    private final Networks networks;
    private final Contacts contacts;
    private final UnitOfWork unitOfWork;
    private final Outbox outbox;
    private final Wording wording;

    TellingBrokenLayouts(
            Layouts layouts,
            Networks networks,
            Contacts contacts,
            UnitOfWork unitOfWork,
            Outbox outbox,
            Wording wording) {
        this.layouts = layouts;
        this.networks = networks;
        this.contacts = contacts;
        this.unitOfWork = unitOfWork;
        this.outbox = outbox;
        this.wording = wording;
    }

    /** Looks at every layout of every network. */
    public void look(Instant now) {
        for (Network network : networks.all()) {
            layouts.documents().stream()
                    .map(document -> layouts.inForce(network.id(), document))
                    .filter(layout -> !layout.rejected().isEmpty())
                    .forEach(layout -> tell(layout, network, now));
        }
    }

    private void tell(Layouts.InForce layout, Network network, Instant now) {
        String words = wording.say(new LayoutWords.BrokenLayoutFound(
                layout.document(), layout.origin(), DescribingLayouts.faults(layout.rejected())));
        String name = "layout:" + layout.document() + ":"
                + Integer.toHexString(layout.rejected().hashCode());
        unitOfWork.run(() -> contacts.secretariatOf(network, DanishTime.at(now).toLocalDate()).stream()
                .map(member -> outbox.put(notice(member, name, words, now)))
                .toList());
    }

    private static Dispatch notice(Person member, String name, String words, Instant now) {
        return new Dispatch(
                NoticeKey.of(member.id(), name),
                member.id(),
                null,
                new Intent.Answer(words, null),
                Dispatch.Urgency.CONVERSATION,
                now);
    }
}
