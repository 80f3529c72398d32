package dk.raadslag.bot.conversation;

import java.util.List;
import java.util.Optional;

/** Everybody who can answer, each for those whose matter it is. */
record Talks(
        SecretariatTalk secretariat, List<SecretariatButtons> buttons, ContactTalk contacts, StrangerTalk strangers) {

    Talks {
        buttons = List.copyOf(buttons);
    }

    /** Answers a button of the secretariat's; empty when it has none with this verb. */
    Optional<Answering> ofSecretariat(Incoming.Pressed press, Turn turn) {
        if (secretariat.verbs().contains(press.verb())) {
            return Optional.of(secretariat.pressed(press, turn));
        }
        return buttons.stream()
                .filter(one -> one.verbs().contains(press.verb()))
                .findFirst()
                .map(one -> one.pressed(press, turn));
    }
}
