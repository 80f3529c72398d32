package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reading.AsideWords;
import dk.raadslag.bot.reading.ConsentWords;
import dk.raadslag.bot.reading.ReadReply;
import dk.raadslag.bot.reading.ReplyReading;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.round.RoundKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes plain words about one round: as answers, as a reason asked for, or as words to ask about. */
final class PlainWords {
    private final AnswerTaking taking;
    private final AwaitedReasons reasons;
    private final TakingConsent consent;
    private final TakingWords takingWords;
    private final PairingWords pairing;
    private final KeptTexts kept;
    private final Relaying relaying;
    private final Gatherings gatherings;
    private final Wording wording;

    PlainWords(
            AnswerTaking taking,
            KeptTexts kept,
            Receipts receipts,
            QuestionCard questions,
            Relaying relaying,
            Gatherings gatherings,
            Wording wording) {
        this.taking = taking;
        this.reasons = new AwaitedReasons(taking);
        this.consent = new TakingConsent(taking, receipts);
        this.takingWords = new TakingWords(taking, receipts, wording);
        this.pairing = new PairingWords(taking, takingWords, kept, questions, relaying, wording);
        this.kept = kept;
        this.relaying = relaying;
        this.gatherings = gatherings;
        this.wording = wording;
    }

    /** Tells whether a plain yes or no is what the round still waits for from the speaker. */
    boolean isAwaited(String text, Part part, Turn turn) {
        return part.round().kind().binds()
                && part.handsIn()
                && !ConsentWords.in(text, part.round()).isEmpty()
                && !taking.standing(part).unanswered().isEmpty()
                && reasons.answeredBy(text, part, turn).isEmpty();
    }

    /** Tells whether the round asks for remarks the speaker may hand in, and has none at all yet. */
    boolean waitsForItems(Part part) {
        return part.round().kind() == RoundKind.COMMENTS
                && part.handsIn()
                && taking.standing(part).unanswered().size()
                        == part.round().items().size();
    }

    /** Answers words about a round. */
    List<Message> heard(Words words, Part part, Turn turn) {
        return gatherings
                .of(part.round())
                .map(gathering -> List.of(gathered(words, gathering, part, turn)))
                .orElseGet(() -> answering(words, part, turn));
    }

    /** Places kept words at items the speaker has named. */
    List<Message> place(KeptWords.Kept words, List<String> items, Part part, Turn turn) {
        return pairing.place(words, items, part, turn);
    }

    private Message gathered(Words words, Gathering gathering, Part part, Turn turn) {
        return AsideWords.isAside(words.text()) && !gathering.fits(words.text(), part)
                ? relaying.relay(words.text(), part, turn)
                : gathering.heard(words.text(), words.activityId(), part, turn);
    }

    private List<Message> answering(Words words, Part part, Turn turn) {
        Map<String, Answer> plainly =
                part.round().kind().binds() ? ConsentWords.in(words.text(), part.round()) : Map.of();
        if (!plainly.isEmpty()) {
            return List.of(consented(words, withReason(plainly, part, turn), part, turn));
        }
        ReadReply read = ReplyReading.read(words.text(), part.round(), turn.today());
        if (read.saysSomething() || read.flagsSomething()) {
            return answered(words, read, part, turn);
        }
        if (read.onlyTellsLevel()) {
            return List.of(takingWords.level(words, read, part, turn));
        }
        return read.onlyNames() ? pairing.named(words, read, part, turn) : List.of(unclear(words, read, part, turn));
    }

    private List<Message> answered(Words words, ReadReply read, Part part, Turn turn) {
        Map<String, Answer> answers =
                read.over(reasons.complete(read.answers(), part, turn), taking.standing(part), words.text());
        List<Message> said = new ArrayList<>();
        said.add(
                answers.isEmpty()
                        ? say(ReplyPhrase.NothingLeft.in(part.round()))
                        : takingWords.take(words, answers, read, part, turn));
        if (!read.leftOver().isEmpty() || !read.unknown().isEmpty()) {
            said.add(pairing.ask(words, read, part, turn));
        }
        said.addAll(pairing.whatElse(read, answers, part));
        return said;
    }

    /** What answers nothing by itself is a word to the secretariat, a reason that was asked for, or to be asked about. */
    private Message unclear(Words words, ReadReply read, Part part, Turn turn) {
        if (AsideWords.isAside(words.text())) {
            return relaying.relay(words.text(), part, turn);
        }
        List<String> lacking = reasons.items(part, turn);
        if (!lacking.isEmpty() && ReplyReading.saysLittle(words.text())) {
            return say(new ReplyPhrase.ReasonStillMissing(lacking));
        }
        Map<String, Answer> reason = reasons.answeredBy(words.text(), part, turn);
        if (reason.isEmpty()) {
            return pairing.ask(words, read, part, turn);
        }
        return part.round().kind().binds()
                ? consented(words, reason, part, turn)
                : takingWords.take(words, reason, read, part, turn);
    }

    private Message consented(Words words, Map<String, Answer> answers, Part part, Turn turn) {
        return say(consent.take(answers, Channel.CHAT, words.activityId(), part, turn));
    }

    /** A yes or no after words nobody could place is about them. */
    private Map<String, Answer> withReason(Map<String, Answer> answers, Part part, Turn turn) {
        Optional<KeptWords.Kept> before = answers.values().stream().noneMatch(Answer::hasWords)
                ? kept.askedAbout(part, taking, turn)
                : Optional.empty();
        Map<String, Answer> complete = new LinkedHashMap<>(answers);
        before.ifPresent(words -> {
            kept.placed(words, turn);
            complete.replaceAll((item, answer) -> new Answer(answer.position(), words.text()));
        });
        return complete;
    }

    private Message say(Phrase phrase) {
        return Message.of(wording.say(phrase));
    }
}
