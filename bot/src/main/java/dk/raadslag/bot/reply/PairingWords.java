package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reading.AsideWords;
import dk.raadslag.bot.reading.ReadReply;
import dk.raadslag.bot.reading.ReplyReading;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Brings words and the items they are about together, asking for the one where only the other was said. */
final class PairingWords {
    private static final Pattern YES_OR_NO = Pattern.compile("(?:ja|nej)(?: tak)?[\\s.!]*", Pattern.CASE_INSENSITIVE);

    private final AnswerTaking taking;
    private final TakingWords takingWords;
    private final KeptTexts kept;
    private final QuestionCard questions;
    private final Relaying relaying;
    private final Wording wording;

    PairingWords(
            AnswerTaking taking,
            TakingWords takingWords,
            KeptTexts kept,
            QuestionCard questions,
            Relaying relaying,
            Wording wording) {
        this.taking = taking;
        this.takingWords = takingWords;
        this.kept = kept;
        this.questions = questions;
        this.relaying = relaying;
        this.wording = wording;
    }

    /** Places kept words at items the speaker has named. */
    List<Message> place(KeptWords.Kept words, List<String> items, Part part, Turn turn) {
        kept.placed(words, turn);
        String named = "punkt " + String.join(", ", items) + ": " + words.text();
        ReadReply read = ReplyReading.read(named, part.round(), turn.today());
        Map<String, Answer> answers = new LinkedHashMap<>();
        items.forEach(item ->
                answers.put(item, read.answers().getOrDefault(item, new Answer(Position.REMARKS, words.text()))));
        List<Message> said = new ArrayList<>();
        said.add(takingWords.take(new Words(words.text(), words.activityId()), answers, read, part, turn));
        kept.recent(part, turn).ifPresent(next -> said.add(questions.whichItem(part, next, List.of())));
        return said;
    }

    /** Takes items named without a word: what was written before is about them, or it is asked for. */
    List<Message> named(Words words, ReadReply read, Part part, Turn turn) {
        List<String> items = bare(read, part);
        if (items.isEmpty()) {
            return List.of(say(ReplyPhrase.NothingLeft.in(part.round())));
        }
        return Optional.of(words.text())
                .filter(ReplyReading::isNamesAlone)
                .flatMap(names -> kept.askedAbout(part, taking, turn))
                .map(waiting -> place(waiting, items, part, turn))
                .orElseGet(() -> List.of(questions.whatAbout(part, items)));
    }

    /** Asks what the named items are to be answered with, besides those that have been. */
    List<Message> whatElse(ReadReply read, Map<String, Answer> answered, Part part) {
        List<String> bare = bare(read, part);
        bare.removeAll(answered.keySet());
        return bare.isEmpty() ? List.of() : List.of(questions.whatAbout(part, bare));
    }

    /** Keeps words nobody can place, and asks which item they are about. */
    Message ask(Words words, ReadReply read, Part part, Turn turn) {
        if (read.unknown().isEmpty() && AsideWords.isAside(read.leftOver())) {
            return relaying.relay(read.leftOver(), part, turn);
        }
        if (part.round().kind().binds() && part.round().items().size() == 1) {
            kept.keep(words, turn);
            return say(new ConsentPhrase.YesOrNo(part.round().kind()));
        }
        if (YES_OR_NO.matcher(words.text()).matches()) {
            return say(
                    new ReplyPhrase.NoQuestionOpen(part.round().items().get(0).number()));
        }
        String asked = read.leftOver().isEmpty() ? words.text() : read.leftOver();
        KeptWords.Kept question = kept.keep(new Words(asked, words.activityId()), turn);
        return questions.whichItem(part, question, read.unknown());
    }

    /** "Resten er fint" names what nobody has written about yet. */
    private List<String> bare(ReadReply read, Part part) {
        List<String> bare = new ArrayList<>(read.bare());
        if (read.bareRest()) {
            read.untouched(taking.standing(part))
                    .filter(item -> !bare.contains(item))
                    .forEach(bare::add);
        }
        return bare;
    }

    private Message say(Phrase phrase) {
        return Message.of(wording.say(phrase));
    }
}
