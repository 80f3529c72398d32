package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reading.AsideWords;
import dk.raadslag.bot.reading.ConsentWords;
import dk.raadslag.bot.reading.Courtesies;
import dk.raadslag.bot.reading.DocumentText;
import dk.raadslag.bot.reading.MailText;
import dk.raadslag.bot.reading.ReadReply;
import dk.raadslag.bot.reading.ReplyReading;
import dk.raadslag.bot.reply.MailedReplies.Mail;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.RoundItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a mail as an answer to one round; what was not cut away of our own letter is never taken for one. */
final class MailReading {
    private static final Pattern OUR_LETTER = Pattern.compile("svarkode [0-9a-f]{10}");

    private final AnswerTaking taking;
    private final AwaitedReasons reasons;

    MailReading(AnswerTaking taking) {
        this.taking = taking;
        this.reasons = new AwaitedReasons(taking);
    }

    /**
     * What was understood.
     *
     * @param leftOver words that answer nothing and are for the secretariat
     * @param plain a plain yes or no to a round that asks for consent
     */
    record Read(Map<String, Answer> answers, @Nullable Level level, String leftOver, boolean plain) {
        boolean isAside() {
            return answers.isEmpty();
        }
    }

    /** Returns the words of a mail as remarks to some items, by their keys, or to all where none are named. */
    static Read remarks(List<String> items, Mail mail, Part part) {
        String own = MailText.ownWords(mail.text());
        Answer remarks = new Answer(Position.REMARKS, own.isBlank() ? mail.text() : own);
        Map<String, Answer> answers = new LinkedHashMap<>();
        part.round().items().stream()
                .filter(item -> items.isEmpty() || items.contains(item.key()))
                .map(RoundItem::number)
                .forEach(number -> answers.put(number, remarks));
        return new Read(answers, null, "", false);
    }

    /** Returns what the words of a mail say, or else the document that came with it; empty when neither is clear. */
    Optional<Read> of(Mail mail, Part part, Turn turn) {
        return Stream.concat(
                        Stream.of(mail.text()),
                        mail.files().stream()
                                .flatMap(file -> DocumentText.of(MailFiles.type(file), file.bytes()).stream()))
                .flatMap(text -> of(text, part, turn).stream())
                .findFirst();
    }

    private Optional<Read> of(String text, Part part, Turn turn) {
        String own = MailText.ownWords(text);
        if (OUR_LETTER.matcher(own).find()) {
            return Optional.empty();
        }
        Map<String, Answer> plainly = part.round().kind().binds() ? ConsentWords.in(own, part.round()) : Map.of();
        return plainly.isEmpty() ? itemByItem(own, part, turn) : Optional.of(new Read(plainly, null, "", true));
    }

    private Optional<Read> itemByItem(String own, Part part, Turn turn) {
        ReadReply read = ReplyReading.read(own, part.round(), turn.today());
        Map<String, Answer> answers = answers(read, own, part, turn);
        if (!answers.isEmpty()) {
            boolean clear = read.leftOver().isEmpty()
                    && read.unknown().isEmpty()
                    && read.bare().isEmpty();
            return Optional.of(new Read(answers, read.told(), clear ? "" : unclear(read, own), false));
        }
        return AsideWords.isAside(own) ? Optional.of(new Read(Map.of(), null, own, false)) : Optional.empty();
    }

    private Map<String, Answer> answers(ReadReply read, String own, Part part, Turn turn) {
        if (read.saysSomething() || read.flagsSomething()) {
            return read.over(reasons.complete(read.answers(), part, turn), taking.standing(part), own);
        }
        return AsideWords.isAside(own) || Courtesies.isThanks(own)
                ? Map.of()
                : new LinkedHashMap<>(reasons.answeredBy(own, part, turn));
    }

    /** An item that is not there, or nothing clear about one, is only understood among the words around it. */
    private static String unclear(ReadReply read, String own) {
        return read.unknown().isEmpty() && read.bare().isEmpty() ? read.leftOver() : own;
    }
}
