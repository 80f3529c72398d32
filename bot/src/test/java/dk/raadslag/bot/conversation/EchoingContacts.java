package dk.raadslag.bot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Repeats what it hears from contact persons. */
final class EchoingContacts implements ContactTalk {
    final List<Turn> heard = new ArrayList<>();

    @Override
    public Answering said(Incoming.Said words, Turn turn) {
        heard.add(turn);
        if (words.text().equals("bryd sammen")) {
            throw new IllegalStateException("broken");
        }
        return Answering.say("hørt: " + words.text());
    }

    @Override
    public Answering edited(Incoming.Edited words, Turn turn) {
        return said(new Incoming.Said(words.text(), null, List.of()), turn);
    }

    @Override
    public Answering deleted(Turn turn) {
        return Answering.react(new Reaction.Done());
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        heard.add(turn);
        return Answering.react(new Reaction.ShowCard("{\"kort\":\"æøå\"}"));
    }

    @Override
    public Set<String> verbs() {
        return Set.of("card");
    }
}
