package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.ContactTalk;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reading.AsideWords;
import dk.raadslag.bot.reading.ContactWish;
import dk.raadslag.bot.reading.Courtesies;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What contact persons say and press about their rounds. */
final class RoundTalk implements ContactTalk {
    private static final Pattern COMMAND = Pattern.compile("/\\p{L}[\\p{L}-]{1,20}(?!\\S)");

    private final Parts parts;
    private final RoundChoosing choosing;
    private final AnsweringRounds answering;
    private final Wishes wishes;
    private final KeptTexts kept;
    private final Undoing undoing;
    private final ChangedMessages changed;
    private final Relaying relaying;
    private final FileReplies files;
    private final List<ContactButtons> buttons;
    private final CardPresses presses;
    private final Wording wording;

    RoundTalk(
            Parts parts,
            RoundChoosing choosing,
            AnsweringRounds answering,
            Wishes wishes,
            KeptTexts kept,
            Undoing undoing,
            ChangedMessages changed,
            Relaying relaying,
            FileReplies files,
            List<ContactButtons> buttons,
            CardPresses presses,
            Wording wording) {
        this.parts = parts;
        this.choosing = choosing;
        this.answering = answering;
        this.wishes = wishes;
        this.kept = kept;
        this.undoing = undoing;
        this.changed = changed;
        this.relaying = relaying;
        this.files = files;
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
        Optional<Message> takenBack = undoing.undo(text, turn);
        if (takenBack.isPresent()) {
            return List.of(takenBack.get());
        }
        if (wish.isPresent()) {
            return wishes.grant(wish.get(), turn);
        }
        Matcher command = COMMAND.matcher(text);
        if (command.lookingAt()) {
            return say(new ReplyPhrase.SecretariatsCommand(command.group()));
        }
        Optional<Phrase> unanswered = Courtesies.isAssent(text) ? answering.assented(text, turn) : Optional.empty();
        if (unanswered.isPresent()) {
            return say(unanswered.get());
        }
        if (Courtesies.isThanks(text) && !answering.isAwaited(text, turn)) {
            return say(new ReplyPhrase.Pleasure());
        }
        if (Courtesies.isGreeting(text)) {
            return greeted(turn);
        }
        return parts.mayWrite(turn) ? answering.heard(words, turn) : notCounted(text, turn);
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
        if (parts.isOutside(turn)) {
            return List.of(relaying.passOn(text, turn));
        }
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
