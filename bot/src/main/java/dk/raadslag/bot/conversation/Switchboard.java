package dk.raadslag.bot.conversation;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import java.util.List;

/** Lets the part answer whose matter it is: the secretariat's commands, or the contact persons' replies. */
final class Switchboard {
    private static final Answering SILENCE = Answering.react(new Reaction.Done());

    private final SecretariatTalk secretariat;
    private final ContactTalk contacts;
    private final Wording wording;
    private final Audit audit;

    Switchboard(SecretariatTalk secretariat, ContactTalk contacts, Wording wording, Audit audit) {
        this.secretariat = secretariat;
        this.contacts = contacts;
        this.wording = wording;
        this.audit = audit;
    }

    /** Answers somebody known. */
    Answering connect(Turn turn) {
        Incoming.Content content = turn.heard().content();
        if (content instanceof Incoming.Said words) {
            return said(words, turn);
        }
        if (content instanceof Incoming.Edited edited) {
            return said(new Incoming.Said(edited.text(), null, List.of()), turn);
        }
        if (content instanceof Incoming.Pressed press) {
            return pressed(press, turn);
        }
        if (content instanceof Incoming.Deleted) {
            noteDeletion(turn);
        }
        return SILENCE;
    }

    /** Answers somebody unknown, without keeping anything of what was said. */
    Answering refuse(Incoming incoming) {
        Incoming.Content content = incoming.content();
        if (content instanceof Incoming.Pressed press) {
            return shortly(new DoorPhrase.NotKnownHere(), press);
        }
        boolean greeted =
                content instanceof Incoming.Arrived && incoming.place().personal();
        return greeted || content instanceof Incoming.Said ? say(new DoorPhrase.NotKnownHere()) : SILENCE;
    }

    private Answering said(Incoming.Said words, Turn turn) {
        boolean replies =
                !turn.by().belongsTo().isEmpty() && turn.heard().place().personal();
        if (turn.by().serves().isEmpty()) {
            return replies ? reply(words, turn) : SILENCE;
        }
        return secretariat
                .said(words, turn)
                .orElseGet(() -> replies ? reply(words, turn) : secretariat.notUnderstood(words, turn));
    }

    private Answering reply(Incoming.Said words, Turn turn) {
        return CprNumbers.in(words.text()) ? say(new DoorPhrase.CprNumberHeldBack()) : contacts.said(words, turn);
    }

    private Answering pressed(Incoming.Pressed press, Turn turn) {
        if (!turn.by().serves().isEmpty() && secretariat.verbs().contains(press.verb())) {
            return secretariat.pressed(press, turn);
        }
        if (turn.by().belongsTo().isEmpty() || !contacts.verbs().contains(press.verb())) {
            return shortly(new DoorPhrase.ButtonNotForYou(), press);
        }
        return press.inputs().values().stream().anyMatch(CprNumbers::in)
                ? shortly(new DoorPhrase.CprNumberHeldBack(), press)
                : contacts.pressed(press, turn);
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
        return press.expectsCard() ? Answering.react(new Reaction.ShowText(wording.plain(phrase))) : say(phrase);
    }
}
