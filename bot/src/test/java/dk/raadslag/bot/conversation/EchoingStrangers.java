package dk.raadslag.bot.conversation;

import java.util.Optional;
import java.util.Set;

/** Tells strangers that they are strangers. */
final class EchoingStrangers implements StrangerTalk {

    @Override
    public Answering said(String words, Incoming heard, Optional<Stranger> stranger) {
        return Answering.say("fremmed: "
                + stranger.map(Stranger::email).map(Object::toString).orElse("uden mail"));
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Incoming heard, Optional<Stranger> stranger) {
        return Answering.react(new Reaction.ShowText("fremmed"));
    }

    @Override
    public Set<String> verbs() {
        return Set.of("request-access");
    }
}
