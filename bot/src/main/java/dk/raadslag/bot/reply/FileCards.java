package dk.raadslag.bot.reply;

import dk.raadslag.bot.reading.DocumentText;
import dk.raadslag.bot.reading.ReadReply;
import dk.raadslag.bot.reading.ReplyReading;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.ReplyFile;
import dk.raadslag.domain.round.RoundItem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks what a file that was sent as a reply is to stand for. */
final class FileCards {
    static final String YES = "file-answers";
    static final String NO = "file-beside";
    static final String PLACE = "place-file";
    static final String FILE = "file";
    static final String ITEM = "item";

    private static final int MOST_ITEMS = 4;

    private final AnswerTaking taking;
    private final Wording wording;

    FileCards(AnswerTaking taking, Wording wording) {
        this.taking = taking;
        this.wording = wording;
    }

    /** Shows what was read from a file, or asks which items it belongs to. */
    Message ask(long id, ReplyFile file, Part part, LocalDate today) {
        Optional<ReadReply> read = DocumentText.of(file.type(), file.bytes())
                .map(text -> ReplyReading.read(text, part.round(), today))
                .filter(ReadReply::saysSomething);
        return read.map(said -> preview(id, file, said, part)).orElseGet(() -> which(id, file, part));
    }

    private Message preview(long id, ReplyFile file, ReadReply read, Part part) {
        Map<String, Answer> answers = new LinkedHashMap<>(read.answers());
        Answer rest = read.rest();
        if (rest != null) {
            read.untouched(taking.standing(part)).forEach(item -> answers.putIfAbsent(item, rest));
        }
        String question = wording.say(new FilePhrase.FilePreview(
                file.name(),
                part.round().title(),
                Receipts.lines(part.round(), answers),
                Receipts.quoted(read.leftOver())));
        Map<String, String> data = data(id, part);
        ArrayNode buttons = CardJson.list()
                .add(CardJson.button(wording.plain(new FilePhrase.FileYesButton()), YES, data)
                        .put("style", "positive"))
                .add(CardJson.button(wording.plain(new FilePhrase.FileNoButton()), NO, data));
        return asked(question, buttons);
    }

    private Message which(long id, ReplyFile file, Part part) {
        List<String> missing = taking.standing(part).unanswered();
        String question = wording.say(
                new FilePhrase.FileKept(file.name(), part.round().title(), part.municipalityName(), missing));
        ArrayNode buttons = CardJson.list();
        if (!missing.isEmpty()) {
            buttons.add(place(wording.plain(new FilePhrase.FileForMissingButton()), QuestionCard.ALL, data(id, part)));
        }
        if (part.round().items().size() <= MOST_ITEMS) {
            part.round().items().forEach(item -> buttons.add(place(item, data(id, part))));
        }
        buttons.add(CardJson.button(wording.plain(new FilePhrase.FileNoButton()), NO, data(id, part)));
        return asked(question, buttons);
    }

    private ObjectNode place(RoundItem item, Map<String, String> data) {
        return place(
                wording.plain(new FilePhrase.FileForItemButton(
                        item.number(), Excerpt.of(item.title(), QuestionCard.BUTTON_TITLE))),
                item.key(),
                data);
    }

    private static ObjectNode place(String title, String item, Map<String, String> data) {
        Map<String, String> placing = new LinkedHashMap<>(data);
        placing.put(ITEM, item);
        return CardJson.button(title, PLACE, placing);
    }

    private static Map<String, String> data(long id, Part part) {
        return Map.of(RequestCard.ROUND, part.round().id().value(), FILE, Long.toString(id));
    }

    private static Message asked(String question, ArrayNode buttons) {
        ArrayNode body = CardJson.list().add(CardJson.text(question));
        return new Message(question, question, CardJson.card(body, buttons).toString());
    }
}
