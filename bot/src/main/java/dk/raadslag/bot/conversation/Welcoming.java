package dk.raadslag.bot.conversation;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.List;

/** Tells somebody who is new here what is stored about them, why, for how long and who answers for it. */
public final class Welcoming {
    private final Outbox outbox;
    private final Wording wording;

    Welcoming(Outbox outbox, Wording wording) {
        this.outbox = outbox;
        this.wording = wording;
    }

    /** Greets a person once, however many accounts they have and however often they come back. */
    public void greet(Speaking speaking, Instant now) {
        PersonId person = speaking.person().id();
        Intent intent = new Intent.Answer(wording.say(welcome(speaking)), null);
        outbox.put(new Dispatch("welcome:" + person, person, null, intent, Dispatch.Urgency.CONVERSATION, now));
    }

    private static Phrase welcome(Speaking speaking) {
        String name = speaking.person().name();
        return speaking.serves().isEmpty()
                ? new DoorPhrase.Welcome(name, names(speaking.belongsTo()), hosts(speaking.belongsTo()))
                : new DoorPhrase.WelcomeToSecretariat(name, names(speaking.serves()), hosts(speaking.serves()));
    }

    private static List<String> names(List<Network> networks) {
        return networks.stream().map(Network::name).toList();
    }

    private static List<String> hosts(List<Network> networks) {
        return networks.stream()
                .map(network -> network.nameOf(network.host()))
                .distinct()
                .toList();
    }
}
