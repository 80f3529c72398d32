package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Position;
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
    private final KeptTexts kept;
    private final Receipts receipts;
    private final QuestionCard questions;
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
        this.gatherings = gatherings;
        this.taking = taking;
        this.reasons = new AwaitedReasons(taking);
        this.consent = new TakingConsent(taking, receipts);
        this.kept = kept;
        this.receipts = receipts;
        this.questions = questions;
        this.relaying = relaying;
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

    /** Answers words about a round. */
    List<Message> heard(Words words, Part part, Turn turn) {
        return gatherings
                .of(part.round())
                .map(gathering -> List.of(gathered(words, gathering, part, turn)))
                .orElseGet(() -> answering(words, part, turn));
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
            return List.of(say(consent.take(withReason(plainly, turn), Channel.CHAT, words.activityId(), part, turn)));
        }
        ReadReply read = ReplyReading.read(words.text(), part.round(), turn.today());
        if (read.saysSomething() || read.flagsSomething()) {
            return answered(words, read, part, turn);
        }
        if (read.onlyTellsLevel()) {
            return List.of(level(words, read, part, turn));
        }
        if (read.onlyNames()) {
            return named(bare(read, part), part, turn);
        }
        if (AsideWords.isAside(words.text())) {
            return List.of(relaying.relay(words.text(), part, turn));
        }
        Map<String, Answer> reason = reasons.answeredBy(words.text(), part, turn);
        if (reason.isEmpty()) {
            return List.of(ask(words, read, part, turn));
        }
        return List.of(
                part.round().kind().binds()
                        ? say(consent.take(reason, Channel.CHAT, words.activityId(), part, turn))
                        : take(words, reason, read, part, turn));
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
        said.add(take(new Words(words.text(), words.activityId()), answers, read, part, turn));
        kept.recent(turn).ifPresent(next -> said.add(questions.whichItem(part, next, List.of())));
        return said;
    }

    private List<Message> answered(Words words, ReadReply read, Part part, Turn turn) {
        Map<String, Answer> answers =
                read.over(reasons.complete(read.answers(), part, turn), taking.standing(part), words.text());
        List<Message> said = new ArrayList<>();
        said.add(
                answers.isEmpty()
                        ? say(new ReplyPhrase.NothingLeft(part.round().title()))
                        : take(words, answers, read, part, turn));
        if (!read.leftOver().isEmpty() || !read.unknown().isEmpty()) {
            said.add(ask(words, read, part, turn));
        }
        List<String> bare = bare(read, part);
        bare.removeAll(answers.keySet());
        if (!bare.isEmpty()) {
            said.add(questions.whatAbout(part, bare));
        }
        return said;
    }

    /** "Det er politisk behandlet" holds for everything that has been answered. */
    private Message level(Words words, ReadReply read, Part part, Turn turn) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        taking.standing(part)
                .items()
                .forEach(item -> item.reply()
                        .or(item::late)
                        .filter(one -> part.handsIn() || part.wrote(one))
                        .ifPresent(one -> answers.put(item.item().number(), one.answer())));
        return answers.isEmpty() ? say(new ReplyPhrase.NoReplyToLevel()) : take(words, answers, read, part, turn);
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

    private List<Message> named(List<String> items, Part part, Turn turn) {
        if (items.isEmpty()) {
            return List.of(say(new ReplyPhrase.NothingLeft(part.round().title())));
        }
        return kept.recent(turn)
                .map(words -> place(words, items, part, turn))
                .orElseGet(() -> List.of(questions.whatAbout(part, items)));
    }

    private Message take(Words words, Map<String, Answer> answers, ReadReply read, Part part, Turn turn) {
        AnswerTaking.Given given =
                new AnswerTaking.Given(answers, read.told(), part.sent(), Channel.CHAT, words.activityId());
        List<ReplyPhrase.Line> stood = stood(answers, part);
        String receipt = wording.say(receipts.of(taking.take(part, given, turn), turn));
        return Message.of(
                stood.isEmpty() ? receipt : receipt + "\n\n" + wording.say(new ReplyPhrase.StoodBefore(stood)));
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

    /** A yes or no after words nobody could place is about them. */
    private Map<String, Answer> withReason(Map<String, Answer> answers, Turn turn) {
        Optional<KeptWords.Kept> before =
                answers.values().stream().noneMatch(Answer::hasWords) ? kept.recent(turn) : Optional.empty();
        Map<String, Answer> complete = new LinkedHashMap<>(answers);
        before.ifPresent(words -> {
            kept.placed(words, turn);
            complete.replaceAll((item, answer) -> new Answer(answer.position(), words.text()));
        });
        return complete;
    }

    private Message ask(Words words, ReadReply read, Part part, Turn turn) {
        if (read.unknown().isEmpty() && AsideWords.isAside(read.leftOver())) {
            return relaying.relay(read.leftOver(), part, turn);
        }
        if (part.round().kind().binds() && part.round().items().size() == 1) {
            kept.keep(words, turn);
            return say(new ConsentPhrase.YesOrNo(part.round().kind()));
        }
        String asked = read.leftOver().isEmpty() ? words.text() : read.leftOver();
        KeptWords.Kept question = kept.keep(new Words(asked, words.activityId()), turn);
        return questions.whichItem(part, question, read.unknown());
    }

    private Message say(Phrase phrase) {
        return Message.of(wording.say(phrase));
    }
}
