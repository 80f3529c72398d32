package dk.raadslag.bot.command;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.conversation.Previews;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Network;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Shows what a command is about to do and keeps it until the person says yes or no, or half an hour has passed. */
public final class Previewing {

    /** Under which name a command finds the way in which its preview was confirmed; not there after a plain yes. */
    public static final String CHOICE = "choice";

    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private final Previews previews;
    private final PreviewCards cards;
    private final Supplier<String> ids;

    Previewing(Previews previews, PreviewCards cards, Supplier<String> ids) {
        this.previews = previews;
        this.cards = cards;
        this.ids = ids;
    }

    /**
     * What will happen after a yes.
     *
     * @param text what the person is shown, in words
     * @param payload what the command needs to carry it out
     */
    public record Promise(String text, Payload payload) {}

    /** One way to say yes: its button, and what the command finds as its payload's {@link #CHOICE}. */
    public record Way(String title, String choice) {}

    /** Shows a promise in place of the person's earlier one. */
    public Answering show(Promise promise, CommandLine line, Turn turn, Network network) {
        return show(promise, List.of(), line, turn, network);
    }

    /** Shows a promise with a button for each way to say yes, in place of the person's earlier one. */
    public Answering show(Promise promise, List<Way> ways, CommandLine line, Turn turn, Network network) {
        String id = ids.get();
        String typed = ("/" + line.name() + " " + line.arguments()).strip();
        previews.show(new Previews.Preview(
                id,
                turn.by().person().id(),
                line.name(),
                new KeptPromise(network.id(), typed, promise.payload().text()).text(),
                turn.now().plus(LIFETIME)));
        return Answering.show(new Message(promise.text(), cards.question(), cards.asking(id, ways)));
    }
}
