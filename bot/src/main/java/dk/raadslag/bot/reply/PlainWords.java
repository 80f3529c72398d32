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
    private final KeptTexts kept;
    private final Receipts receipts;
    private final QuestionCard questions;
    private final Wording wording;

    PlainWords(AnswerTaking taking, KeptTexts kept, Receipts receipts, QuestionCard questions, Wording wording) {
        this.taking = taking;
        this.reasons = new AwaitedReasons(taking);
        this.kept = kept;
        this.receipts = receipts;
        this.questions = questions;
        this.wording = wording;
    }

    /** Answers words about a round. */
    List<Message> heard(Words words, Part part, Turn turn) {
        ReadReply read = ReplyReading.read(words.text(), part.round());
        if (read.saysSomething()) {
            return answered(words, read, part, turn);
        }
        if (!read.bare().isEmpty()
                && read.unknown().isEmpty()
                && read.leftOver().isEmpty()) {
            return named(read.bare(), part, turn);
        }
        Map<String, Answer> reason = reasons.answeredBy(words.text(), part, turn);
        return reason.isEmpty()
                ? List.of(ask(words, read, part, turn))
                : List.of(take(words, reason, read, part, turn));
    }

    /** Places kept words at items the speaker has named. */
    List<Message> place(KeptWords.Kept words, List<String> items, Part part, Turn turn) {
        kept.placed(words, turn);
        String named = "punkt " + String.join(", ", items) + ": " + words.text();
        ReadReply read = ReplyReading.read(named, part.round());
        Map<String, Answer> answers = new LinkedHashMap<>();
        items.forEach(item ->
                answers.put(item, read.answers().getOrDefault(item, new Answer(Position.REMARKS, words.text()))));
        List<Message> said = new ArrayList<>();
        said.add(take(new Words(words.text(), words.activityId()), answers, read, part, turn));
        kept.recent(turn).ifPresent(next -> said.add(questions.whichItem(part, next, List.of())));
        return said;
    }

    private List<Message> answered(Words words, ReadReply read, Part part, Turn turn) {
        Map<String, Answer> answers = new LinkedHashMap<>(reasons.complete(read.answers(), part, turn));
        Answer rest = read.rest();
        if (rest != null) {
            taking.standing(part).untouched().forEach(item -> answers.putIfAbsent(item, rest));
        }
        List<Message> said = new ArrayList<>();
        said.add(
                answers.isEmpty()
                        ? say(new ReplyPhrase.NothingLeft(part.round().title()))
                        : take(words, answers, read, part, turn));
        if (!read.leftOver().isEmpty() || !read.unknown().isEmpty()) {
            said.add(ask(words, read, part, turn));
        }
        if (!read.bare().isEmpty()) {
            said.add(say(whatAbout(read.bare(), part)));
        }
        return said;
    }

    private List<Message> named(List<String> items, Part part, Turn turn) {
        Optional<KeptWords.Kept> words = kept.recent(turn);
        return words.isPresent() ? place(words.get(), items, part, turn) : List.of(say(whatAbout(items, part)));
    }

    private Message take(Words words, Map<String, Answer> answers, ReadReply read, Part part, Turn turn) {
        AnswerTaking.Given given =
                new AnswerTaking.Given(answers, read.level(), part.sent(), Channel.CHAT, words.activityId());
        return say(receipts.of(taking.take(part, given, turn), turn));
    }

    private Message ask(Words words, ReadReply read, Part part, Turn turn) {
        String asked = read.leftOver().isEmpty() ? words.text() : read.leftOver();
        KeptWords.Kept question = kept.keep(new Words(asked, words.activityId()), turn);
        return questions.whichItem(part, question, read.unknown());
    }

    private QuestionPhrase whatAbout(List<String> items, Part part) {
        return new QuestionPhrase.WhatAbout(items.stream()
                .flatMap(number -> part.round().item(number).stream())
                .map(item -> new QuestionPhrase.Choice(item.number(), item.title()))
                .toList());
    }

    private Message say(Phrase phrase) {
        return Message.of(wording.say(phrase));
    }
}
