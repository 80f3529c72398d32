package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reading.AsideWords;
import dk.raadslag.bot.reading.ConsentWords;
import dk.raadslag.bot.reading.ReadReply;
import dk.raadslag.bot.reading.ReplyReading;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.delivery.Message;
import java.util.List;
import java.util.Optional;

/** Finds the round somebody's words are about, and hands them over to be read as an answer to it. */
final class AnsweringRounds {
    private final Parts parts;
    private final RoundChoosing choosing;
    private final Wishes wishes;
    private final PlainWords plainWords;
    private final KeptTexts kept;
    private final QuestionCard questions;
    private final Relaying relaying;
    private final ConfirmingWords confirming;
    private final Gatherings gatherings;
    private final Wording wording;

    AnsweringRounds(
            Parts parts,
            RoundChoosing choosing,
            Wishes wishes,
            PlainWords plainWords,
            KeptTexts kept,
            QuestionCard questions,
            Relaying relaying,
            ConfirmingWords confirming,
            Gatherings gatherings,
            Wording wording) {
        this.parts = parts;
        this.choosing = choosing;
        this.wishes = wishes;
        this.plainWords = plainWords;
        this.kept = kept;
        this.questions = questions;
        this.relaying = relaying;
        this.confirming = confirming;
        this.gatherings = gatherings;
        this.wording = wording;
    }

    /** "ok" is thanks, but a yes to a round that waits for one. */
    boolean isAwaited(String text, Turn turn) {
        return parts.open(turn).stream().anyMatch(part -> plainWords.isAwaited(text, part, turn));
    }

    /** Returns what to say to an "ok" while a round has nothing from the speaker's municipality; empty where none waits. */
    Optional<Phrase> assented(String text, Turn turn) {
        return isAwaited(text, turn)
                ? Optional.empty()
                : parts.open(turn).stream()
                        .filter(part -> plainWords.waitsForItems(part))
                        .findFirst()
                        .map(part -> new ReplyPhrase.OkIsNoAnswer(
                                part.municipalityName(),
                                part.round().title(),
                                part.deadline().inWords()));
    }

    List<Message> heard(Incoming.Said said, Turn turn) {
        List<Message> confirmed = confirming.heard(said.text(), turn);
        if (!confirmed.isEmpty()) {
            return confirmed;
        }
        Words words = new Words(said.text().strip(), turn.heard().activityId());
        Optional<Part> named = parts.find(words.text(), turn);
        if (named.isPresent()) {
            return forRound(named.get(), turn);
        }
        Optional<List<Message>> addressed = addressed(words, turn);
        if (addressed.isPresent()) {
            return addressed.get();
        }
        List<Part> among = choosing.among(said, turn);
        boolean aside = AsideWords.isAside(words.text()) && !fitsSome(words.text(), among, turn);
        if (aside && (among.isEmpty() || (among.size() > 1 && !AsideWords.wantsTime(words.text())))) {
            return List.of(relaying.relay(words.text(), turn));
        }
        if (among.isEmpty()) {
            kept.keep(words, turn);
            return say(new QuestionPhrase.KeptForLater());
        }
        return among.size() == 1
                ? plainWords.heard(words, among.get(0), turn)
                : List.of(questions.whichRound(among, kept.keep(withKept(words, among.get(0), turn), turn)));
    }

    /** "OMN-2a: 1 tiltrædes" says itself which round it answers. */
    private Optional<List<Message>> addressed(Words words, Turn turn) {
        String[] parted = words.text().split("[\\s:,]+", 2);
        return parted.length < 2 || parted[1].isBlank()
                ? Optional.empty()
                : parts.find(parted[0], turn)
                        .map(part -> plainWords.heard(new Words(parted[1].strip(), words.activityId()), part, turn));
    }

    /** "3" is about the words kept before, whichever round it will be. */
    private Words withKept(Words words, Part part, Turn turn) {
        if (!ReplyReading.isNamesAlone(words.text())) {
            return words;
        }
        ReadReply read = ReplyReading.read(words.text(), part.round(), turn.today());
        Optional<KeptWords.Kept> before = kept.recent(turn);
        if (before.isEmpty() || read.bare().isEmpty()) {
            return words;
        }
        kept.placed(before.get(), turn);
        return new Words(words.text() + ": " + before.get().text(), before.get().activityId());
    }

    private List<Message> forRound(Part part, Turn turn) {
        Optional<KeptWords.Kept> words = kept.recent(turn);
        if (words.isEmpty()) {
            return List.of(wishes.status(part, turn));
        }
        kept.placed(words.get(), turn);
        return plainWords.heard(new Words(words.get().text(), words.get().activityId()), part, turn);
    }

    private boolean fitsSome(String text, List<Part> among, Turn turn) {
        return among.stream().anyMatch(part -> {
            if (part.round().kind().gathers()) {
                return gatherings.fits(text, part);
            }
            if (part.round().kind().binds()
                    && !ConsentWords.in(text, part.round()).isEmpty()) {
                return true;
            }
            ReadReply read = ReplyReading.read(text, part.round(), turn.today());
            return read.saysSomething() || read.onlyNames() || read.flagsSomething();
        });
    }

    private List<Message> say(Phrase phrase) {
        return List.of(Message.of(wording.say(phrase)));
    }
}
