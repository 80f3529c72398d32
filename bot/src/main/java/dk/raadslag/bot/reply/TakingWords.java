package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reading.ReadReply;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes what somebody has written in the chat as answers, and says what stood before. */
final class TakingWords {
    private final AnswerTaking taking;
    private final Receipts receipts;
    private final Wording wording;

    TakingWords(AnswerTaking taking, Receipts receipts, Wording wording) {
        this.taking = taking;
        this.receipts = receipts;
        this.wording = wording;
    }

    Message take(Words words, Map<String, Answer> answers, ReadReply read, Part part, Turn turn) {
        AnswerTaking.Given given =
                new AnswerTaking.Given(answers, read.told(), part.sent(), Channel.CHAT, words.activityId());
        List<ReplyPhrase.Line> stood = stood(answers, part);
        String receipt = wording.say(receipts.of(taking.take(part, given, turn), turn));
        return Message.of(
                stood.isEmpty() ? receipt : receipt + "\n\n" + wording.say(new ReplyPhrase.StoodBefore(stood)));
    }

    /** "Det er politisk behandlet" holds for everything that has been answered. */
    Message level(Words words, ReadReply read, Part part, Turn turn) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        taking.standing(part)
                .items()
                .forEach(item -> item.reply()
                        .or(item::late)
                        .filter(one -> part.handsIn() || part.wrote(one))
                        .ifPresent(one -> answers.put(item.item().number(), one.answer())));
        return answers.isEmpty()
                ? Message.of(wording.say(new ReplyPhrase.NoReplyToLevel()))
                : take(words, answers, read, part, turn);
    }

    /** What a new answer takes the place of; a colleague's is told by the receipt. */
    private List<ReplyPhrase.Line> stood(Map<String, Answer> answers, Part part) {
        Map<String, Answer> stood = new LinkedHashMap<>();
        taking.standing(part).items().stream()
                .filter(item -> answers.containsKey(item.item().number()))
                .forEach(item -> item.reply()
                        .or(item::late)
                        .filter(part::wrote)
                        .filter(one ->
                                !one.answer().equals(answers.get(item.item().number())))
                        .ifPresent(one -> stood.put(item.item().number(), one.answer())));
        return Receipts.lines(part.round(), stood);
    }
}
