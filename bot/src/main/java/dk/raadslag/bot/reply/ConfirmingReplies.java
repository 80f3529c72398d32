package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The buttons below the news that an answered item has been corrected: it still holds, or here is the card. */
public final class ConfirmingReplies implements ContactButtons {
    /** The answer still holds. */
    public static final String STANDS = "reply-stands";
    /** The answer is to be changed. */
    public static final String CHANGE = "change-reply";

    private final Parts parts;
    private final Requests requests;
    private final Audit audit;
    private final Wording wording;

    ConfirmingReplies(Parts parts, Requests requests, Audit audit, Wording wording) {
        this.parts = parts;
        this.requests = requests;
        this.audit = audit;
        this.wording = wording;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(STANDS, CHANGE);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        Optional<Part> part = parts.find(press.inputs().getOrDefault("round", ""), turn);
        if (part.isEmpty()) {
            return InPlace.of(press, List.of(Message.of(wording.say(new ReplyPhrase.NotYours()))));
        }
        return press.verb().equals(CHANGE)
                ? Answering.show(requests.card(part.get(), turn.now()))
                : InPlace.of(press, List.of(confirmed(part.get(), press.inputs(), turn)));
    }

    private Message confirmed(Part part, Map<String, String> inputs, Turn turn) {
        List<String> items = Arrays.stream(inputs.getOrDefault("items", "").split(","))
                .filter(number -> part.round().item(number).isPresent())
                .toList();
        audit.add(new Audit.Entry(
                turn.now(),
                part.person().id().toString(),
                "reply-confirmed",
                part.round().id().value(),
                "municipality=" + part.municipality() + " items=" + String.join(",", items)));
        return Message.of(wording.say(new ReplyPhrase.StillStands(items)));
    }
}
