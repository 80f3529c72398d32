package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.ContactTalk;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.delivery.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What contact persons say and press about their rounds. */
final class RoundTalk implements ContactTalk {
    private final Parts parts;
    private final RoundChoosing choosing;
    private final Wishes wishes;
    private final PlainWords plainWords;
    private final KeptTexts kept;
    private final QuestionCard questions;
    private final Undoing undoing;
    private final ChangedMessages changed;
    private final Relaying relaying;
    private final FileReplies files;
    private final ConfirmingWords confirming;
    private final List<ContactButtons> buttons;
    private final CardPresses presses;
    private final Gatherings gatherings;
    private final Wording wording;

    RoundTalk(
            Parts parts,
            RoundChoosing choosing,
            Wishes wishes,
            PlainWords plainWords,
            KeptTexts kept,
            QuestionCard questions,
            Undoing undoing,
            ChangedMessages changed,
            Relaying relaying,
            FileReplies files,
            ConfirmingWords confirming,
            List<ContactButtons> buttons,
            CardPresses presses,
            Gatherings gatherings,
            Wording wording) {
        this.gatherings = gatherings;
        this.parts = parts;
        this.choosing = choosing;
        this.wishes = wishes;
        this.plainWords = plainWords;
        this.kept = kept;
        this.questions = questions;
        this.undoing = undoing;
        this.changed = changed;
        this.relaying = relaying;
        this.files = files;
        this.confirming = confirming;
        this.buttons = List.copyOf(buttons);
        this.presses = presses;
        this.wording = wording;
    }

    @Override
    public Answering said(Incoming.Said words, Turn turn) {
        return new Answering(messages(words, turn), new Reaction.Done());
    }

    @Override
    public Answering edited(Incoming.Edited words, Turn turn) {
        return changed.edited(words, turn)
                .map(messages -> new Answering(messages, new Reaction.Done()))
                .orElseGet(() -> said(new Incoming.Said(words.text(), null, List.of()), turn));
    }

    @Override
    public Answering deleted(Turn turn) {
        return changed.deleted(turn);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        return buttons.stream()
                .filter(one -> one.verbs().contains(press.verb()))
                .findFirst()
                .map(one -> one.pressed(press, turn))
                .orElseGet(() -> presses.pressed(press, turn));
    }

    @Override
    public Set<String> verbs() {
        return Stream.concat(CardPresses.VERBS.stream(), buttons.stream().flatMap(one -> one.verbs().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Message> messages(Incoming.Said words, Turn turn) {
        String text = words.text().strip();
        if (!words.files().isEmpty()) {
            return withFiles(words, turn);
        }
        Optional<ContactWish> wish = ContactWish.in(text);
        if (wish.isPresent() && wish.get() == ContactWish.UNDO) {
            return List.of(undoing.undo(turn));
        }
        if (wish.isPresent()) {
            return wishes.grant(wish.get(), turn);
        }
        if (Courtesies.isThanks(text) && !isAwaited(text, turn)) {
            return say(new ReplyPhrase.Pleasure());
        }
        if (Courtesies.isGreeting(text)) {
            return greeted(turn);
        }
        return parts.mayWrite(turn) ? answered(words, turn) : notCounted(text, turn);
    }

    /** "ok" is thanks, but a yes to a round that waits for one. */
    private boolean isAwaited(String text, Turn turn) {
        return parts.open(turn).stream().anyMatch(part -> plainWords.isAwaited(text, part, turn));
    }

    private List<Message> answered(Incoming.Said said, Turn turn) {
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
        ReadReply read = ReplyReading.read(words.text(), part.round(), turn.today());
        Optional<KeptWords.Kept> before = kept.recent(turn);
        if (before.isEmpty() || read.bare().isEmpty() || !read.leftOver().isEmpty()) {
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

    private List<Message> withFiles(Incoming.Said words, Turn turn) {
        List<Part> among = parts.mayWrite(turn) ? choosing.among(words, turn) : List.of();
        boolean alone = words.text().isBlank();
        List<Message> said = new ArrayList<>();
        if (among.size() == 1) {
            said.addAll(files.take(words.files(), alone, among.get(0), turn));
        } else if (among.isEmpty()) {
            said.addAll(say(new ReplyPhrase.FileNotTaken()));
        } else {
            said.addAll(say(new FilePhrase.FileForWhichRound(
                    among.stream().map(part -> part.round().title()).toList())));
        }
        if (!alone) {
            said.addAll(messages(new Incoming.Said(words.text(), words.quotedActivityId(), List.of()), turn));
        }
        return said;
    }

    private List<Message> greeted(Turn turn) {
        List<Message> said =
                new ArrayList<>(say(new RelayPhrase.Greeting(turn.by().person().name())));
        if (parts.mayWrite(turn)) {
            said.addAll(wishes.grant(ContactWish.STATUS, turn));
        }
        return said;
    }

    private List<Message> notCounted(String text, Turn turn) {
        if (AsideWords.asks(text)) {
            return List.of(relaying.relay(text, turn));
        }
        kept.keep(new Words(text, turn.heard().activityId()), turn);
        return say(new ReplyPhrase.KeptNotCounted(parts.handingIn(turn)));
    }

    private List<Message> say(Phrase phrase) {
        return List.of(Message.of(wording.say(phrase)));
    }
}
