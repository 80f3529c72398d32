package dk.raadslag.bot.conversation;

import java.util.Optional;
import java.util.Set;

/** Repeats what it hears from the secretariat. */
final class EchoingSecretariat implements SecretariatTalk {

    @Override
    public Optional<Answering> said(Incoming.Said words, Turn turn) {
        return words.text().startsWith("/")
                ? Optional.of(Answering.say("kommando: " + words.text()))
                : Optional.empty();
    }

    @Override
    public Answering notUnderstood(Incoming.Said words, Turn turn) {
        return Answering.say("ikke forstået: " + words.text());
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        return Answering.react(new Reaction.Done());
    }

    @Override
    public Set<String> verbs() {
        return Set.of("preview-yes", "preview-no");
    }
}
