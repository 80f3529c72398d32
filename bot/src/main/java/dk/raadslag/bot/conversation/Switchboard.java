package dk.raadslag.bot.conversation;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets the part answer whose matter it is: the secretariat's commands, or the contact persons' replies. */
final class Switchboard {
    private static final Answering SILENCE = Answering.react(new Reaction.Done());

    private final Talks talks;
    private final Wording wording;
    private final Audit audit;

    Switchboard(Talks talks, Wording wording, Audit audit) {
        this.talks = talks;
        this.wording = wording;
        this.audit = audit;
    }

    /** Answers somebody known. */
    Answering connect(Turn turn) {
        Incoming.Content content = turn.heard().content();
        if (content instanceof Incoming.Said words) {
            return heard(words, turn, () -> talks.contacts().said(words, turn));
        }
        if (content instanceof Incoming.Edited edited) {
            Incoming.Said words = new Incoming.Said(edited.text(), null, List.of());
            return heard(words, turn, () -> talks.contacts().edited(edited, turn));
        }
        if (content instanceof Incoming.Pressed press) {
            return pressed(press, turn);
        }
        return content instanceof Incoming.Deleted ? deleted(turn) : SILENCE;
    }

    /** Answers somebody unknown, without keeping anything of what was said. */
    Answering refuse(Incoming incoming, Optional<StrangerTalk.Stranger> stranger) {
        Incoming.Content content = incoming.content();
        boolean unseen = incoming.place().personal() || incoming.place().targeted();
        if (content instanceof Incoming.Pressed press) {
            return talks.strangers().verbs().contains(press.verb())
                    ? talks.strangers().pressed(press, incoming, stranger)
                    : shortly(new DoorPhrase.ButtonNotForYou(), press);
        }
        if (content instanceof Incoming.Said words && unseen) {
            return talks.strangers().said(words.text(), incoming, stranger);
        }
        return content instanceof Incoming.Arrived && incoming.place().personal()
                ? talks.strangers().said("", incoming, stranger)
                : SILENCE;
    }

    private Answering deleted(Turn turn) {
        noteDeletion(turn);
        return mayReply(turn) ? talks.contacts().deleted(turn) : SILENCE;
    }

    private static boolean mayReply(Turn turn) {
        return !turn.by().belongsTo().isEmpty() && turn.heard().place().personal();
    }

    private Answering heard(Incoming.Said words, Turn turn, Supplier<Answering> reply) {
        boolean replies = mayReply(turn);
        if (turn.by().serves().isEmpty() && !replies) {
            return SILENCE;
        }
        if (CprNumbers.in(words.text())) {
            return say(new DoorPhrase.CprNumberHeldBack(CprNumbers.lines(words.text())));
        }
        if (turn.by().serves().isEmpty()) {
            return reply.get();
        }
        return talks.secretariat()
                .said(words, turn)
                .or(() -> turn.heard().place().personal()
                        ? talks.contacts().aboutSecretariat(words, turn)
                        : Optional.empty())
                .orElseGet(() -> replies ? reply.get() : talks.secretariat().notUnderstood(words, turn));
    }

    private Answering pressed(Incoming.Pressed press, Turn turn) {
        if (press.inputs().values().stream().anyMatch(CprNumbers::in)) {
            return shortly(new DoorPhrase.CprNumberHeldBack(List.of()), press);
        }
        return (turn.by().serves().isEmpty() ? Optional.<Answering>empty() : talks.ofSecretariat(press, turn))
                .orElseGet(() -> ofContact(press, turn));
    }

    private Answering ofContact(Incoming.Pressed press, Turn turn) {
        boolean theirs =
                !turn.by().belongsTo().isEmpty() && talks.contacts().verbs().contains(press.verb());
        return theirs ? talks.contacts().pressed(press, turn) : shortly(new DoorPhrase.ButtonNotForYou(), press);
    }

    private void noteDeletion(Turn turn) {
        turn.by()
                .networks()
                .forEach(network -> audit.add(new Audit.Entry(
                        turn.now(),
                        turn.by().person().id().toString(),
                        "message-deleted",
                        network.id().value(),
                        "activity=" + turn.heard().activityId())));
    }

    private Answering say(Phrase phrase) {
        return Answering.say(wording.say(phrase));
    }

    private Answering shortly(Phrase phrase, Incoming.Pressed press) {
        return Answering.shortly(phrase, press, wording);
    }
}
