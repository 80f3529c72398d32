package dk.raadslag.bot.teams;

import dk.raadslag.bot.conversation.Conversation;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A conversation that remembers what it heard and reacts as it is told. */
final class Listener implements Conversation {

    private final List<Incoming> heard = new CopyOnWriteArrayList<>();
    private volatile Reaction reaction = new Reaction.Done();
    private volatile boolean broken;

    @Override
    public Reaction hear(Incoming incoming) {
        if (broken) {
            throw new IllegalStateException("the store is away");
        }
        heard.add(incoming);
        return reaction;
    }

    void reactWith(Reaction next) {
        reaction = next;
    }

    void breakDown() {
        broken = true;
    }

    void recover() {
        broken = false;
        reaction = new Reaction.Done();
        heard.clear();
    }

    List<Incoming> heard() {
        return List.copyOf(heard);
    }

    Incoming last() {
        return heard.get(heard.size() - 1);
    }
}
