package dk.raadslag.bot.draft;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactTalk;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Turn;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stands before the talk about replies and takes the buttons of drafts. */
final class DraftTalk implements ContactTalk {
    private final AgreementPresses presses;
    private final ContactTalk replies;

    DraftTalk(AgreementPresses presses, ContactTalk replies) {
        this.presses = presses;
        this.replies = replies;
    }

    @Override
    public Answering said(Incoming.Said words, Turn turn) {
        return replies.said(words, turn);
    }

    @Override
    public Answering edited(Incoming.Edited words, Turn turn) {
        return replies.edited(words, turn);
    }

    @Override
    public Answering deleted(Turn turn) {
        return replies.deleted(turn);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        return presses.verbs().contains(press.verb()) ? presses.pressed(press, turn) : replies.pressed(press, turn);
    }

    @Override
    public Set<String> verbs() {
        return Stream.concat(presses.verbs().stream(), replies.verbs().stream()).collect(Collectors.toSet());
    }
}
