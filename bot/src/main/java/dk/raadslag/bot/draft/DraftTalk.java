package dk.raadslag.bot.draft;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.ContactTalk;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Turn;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stands before the talk about replies and takes the buttons of other cards. */
final class DraftTalk implements ContactTalk {
    private final List<ContactButtons> buttons;
    private final ContactTalk replies;

    DraftTalk(List<ContactButtons> buttons, ContactTalk replies) {
        this.buttons = List.copyOf(buttons);
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
        return buttons.stream()
                .filter(one -> one.verbs().contains(press.verb()))
                .findFirst()
                .map(one -> one.pressed(press, turn))
                .orElseGet(() -> replies.pressed(press, turn));
    }

    @Override
    public Set<String> verbs() {
        return Stream.concat(buttons.stream().flatMap(one -> one.verbs().stream()), replies.verbs().stream())
                .collect(Collectors.toSet());
    }
}
