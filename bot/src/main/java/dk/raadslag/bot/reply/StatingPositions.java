package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Position;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes the position somebody taps for items they named without saying anything clear about them. */
final class StatingPositions implements ContactButtons {
    private final Parts parts;
    private final AnswerTaking taking;
    private final Receipts receipts;
    private final Wording wording;

    StatingPositions(Parts parts, AnswerTaking taking, Receipts receipts, Wording wording) {
        this.parts = parts;
        this.taking = taking;
        this.receipts = receipts;
        this.wording = wording;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(QuestionCard.STATE);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        Map<String, String> inputs = press.inputs();
        Optional<Message> taken = parts.find(inputs.getOrDefault(QuestionCard.ROUND, ""), turn)
                .flatMap(part -> take(part, answers(inputs, part), turn));
        return InPlace.of(press, List.of(taken.orElseGet(() -> Message.of(wording.say(new ReplyPhrase.NotYours())))));
    }

    private Optional<Message> take(Part part, Map<String, Answer> answers, Turn turn) {
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        AnswerTaking.Given given = new AnswerTaking.Given(
                answers, null, part.sent(), Channel.CHAT, turn.heard().activityId());
        return Optional.of(Message.of(wording.say(receipts.of(taking.take(part, given, turn), turn))));
    }

    private static Map<String, Answer> answers(Map<String, String> inputs, Part part) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        position(inputs)
                .ifPresent(position -> Arrays.stream(
                                inputs.getOrDefault(QuestionCard.ITEM, "").split(","))
                        .flatMap(key -> part.round().keyed(key).stream())
                        .forEach(item -> answers.put(item.number(), new Answer(position, ""))));
        return answers;
    }

    private static Optional<Position> position(Map<String, String> inputs) {
        String chosen = inputs.getOrDefault(QuestionCard.POSITION, "");
        return Arrays.stream(Position.values())
                .filter(one -> one.name().equals(chosen) && !one.needsText())
                .findFirst();
    }
}
