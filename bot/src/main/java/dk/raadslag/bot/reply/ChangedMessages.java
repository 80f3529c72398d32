package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reading.ReadReply;
import dk.raadslag.bot.reading.ReplyReading;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.reply.Contribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;

/** Answers that were given by a message which its writer changes or deletes afterwards. */
final class ChangedMessages implements ContactButtons {
    static final String KEEP = "keep-reply";
    static final String TAKE_BACK = "take-back-reply";
    static final String ACTIVITY = "activity";

    private final Parts parts;
    private final Reverting reverting;
    private final PlainWords plainWords;
    private final Wording wording;

    ChangedMessages(Parts parts, Reverting reverting, PlainWords plainWords, Wording wording) {
        this.parts = parts;
        this.reverting = reverting;
        this.plainWords = plainWords;
        this.wording = wording;
    }

    private record Given(Part part, List<Contribution> said) {}

    /** Lets the answer of a message be what it says now; empty when the message gave none. After the deadline it is late. */
    Optional<List<Message>> edited(Incoming.Edited edited, Turn turn) {
        return given(turn.heard().activityId(), turn).map(given -> replaced(edited.text(), given, turn));
    }

    /** Asks what a deletion means for the answer the message gave; nothing is said where it gave none. */
    Answering deleted(Turn turn) {
        return given(turn.heard().activityId(), turn)
                .map(given -> Answering.show(ask(given, turn)))
                .orElseGet(() -> Answering.react(new Reaction.Done()));
    }

    @Override
    public Set<String> verbs() {
        return Set.of(KEEP, TAKE_BACK);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        Map<String, String> inputs = press.inputs();
        ReplyPhrase said = parts.find(inputs.getOrDefault(RequestCard.ROUND, ""), turn)
                .map(part -> decided(press, part, turn))
                .orElseGet(ReplyPhrase.NotYours::new);
        return InPlace.of(press, List.of(Message.of(wording.say(said))));
    }

    private List<Message> replaced(String text, Given given, Turn turn) {
        Part part = given.part();
        Words words = new Words(text.strip(), turn.heard().activityId());
        if (!part.isOpen(turn.now())) {
            return plainWords.heard(words, part, turn);
        }
        ReadReply read = ReplyReading.read(words.text(), part.round(), turn.today());
        List<Contribution> unnamed = given.said().stream()
                .filter(one -> part.round().kind().gathers() || !read.answers().containsKey(part.number(one)))
                .toList();
        List<ReplyPhrase.Reverted> reverted = reverting.take(unnamed, part, turn);
        List<Message> said = new ArrayList<>(plainWords.heard(words, part, turn));
        List<String> now = reverting.saidBy(words.activityId(), part).stream()
                .map(part::number)
                .toList();
        List<ReplyPhrase.Reverted> gone =
                reverted.stream().filter(one -> !now.contains(one.number())).toList();
        if (!gone.isEmpty()) {
            said.add(Message.of(wording.say(new ReplyPhrase.NoLongerSaid(gone))));
        }
        return said;
    }

    private Message ask(Given given, Turn turn) {
        boolean open = given.part().isOpen(turn.now());
        List<String> items = given.said().stream().map(given.part()::number).toList();
        String question =
                wording.say(new ReplyPhrase.MessageDeleted(given.part().round().title(), items, open));
        if (!open) {
            return Message.of(question);
        }
        Map<String, String> data = Map.of(
                RequestCard.ROUND,
                given.part().round().id().value(),
                ACTIVITY,
                turn.heard().activityId());
        ArrayNode buttons = CardJson.list()
                .add(CardJson.button(wording.plain(new ReplyPhrase.KeepReplyButton()), KEEP, data))
                .add(CardJson.button(wording.plain(new ReplyPhrase.TakeBackButton()), TAKE_BACK, data));
        ArrayNode body = CardJson.list().add(CardJson.text(question));
        return new Message(question, question, CardJson.card(body, buttons).toString());
    }

    private ReplyPhrase decided(Incoming.Pressed press, Part part, Turn turn) {
        String activity = press.inputs().getOrDefault(ACTIVITY, "");
        List<Contribution> said = reverting.saidBy(activity, part);
        if (said.isEmpty()) {
            return new ReplyPhrase.NotYours();
        }
        if (press.verb().equals(KEEP) || !part.isOpen(turn.now())) {
            return new ReplyPhrase.ReplyStays(said.stream().map(part::number).toList());
        }
        return new ReplyPhrase.TakenBack(part.round().title(), reverting.take(said, part, turn), false);
    }

    private Optional<Given> given(String activityId, Turn turn) {
        return parts.all(turn)
                .map(part -> new Given(part, reverting.saidBy(activityId, part)))
                .filter(given -> !given.said().isEmpty())
                .findFirst();
    }
}
