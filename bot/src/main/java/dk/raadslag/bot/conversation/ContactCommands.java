package dk.raadslag.bot.conversation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tries what contact persons say about themselves first, and takes the rest as replies. */
final class ContactCommands implements ContactTalk {
    private final List<ContactCommand> commands;
    private final ContactTalk replies;

    ContactCommands(List<ContactCommand> commands, ContactTalk replies) {
        this.commands = List.copyOf(commands);
        this.replies = replies;
    }

    @Override
    public Answering said(Incoming.Said words, Turn turn) {
        return about(words, turn).orElseGet(() -> replies.said(words, turn));
    }

    @Override
    public Optional<Answering> aboutSecretariat(Incoming.Said words, Turn turn) {
        return commands.stream()
                .filter(ContactCommand::isForSecretariat)
                .flatMap(command -> command.said(words, turn).stream())
                .findFirst();
    }

    @Override
    public Answering edited(Incoming.Edited words, Turn turn) {
        Incoming.Said now = new Incoming.Said(words.text(), null, List.of());
        return about(now, turn).orElseGet(() -> replies.edited(words, turn));
    }

    @Override
    public Answering deleted(Turn turn) {
        return replies.deleted(turn);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        return meant(press.verb())
                .map(command -> command.pressed(press, turn))
                .orElseGet(() -> replies.pressed(press, turn));
    }

    @Override
    public Set<String> verbs() {
        Set<String> all = new HashSet<>(replies.verbs());
        commands.forEach(command -> all.addAll(command.verbs()));
        return all;
    }

    private Optional<Answering> about(Incoming.Said words, Turn turn) {
        return commands.stream()
                .flatMap(command -> command.said(words, turn).stream())
                .findFirst();
    }

    private Optional<ContactCommand> meant(String verb) {
        return commands.stream()
                .filter(command -> command.verbs().contains(verb))
                .findFirst();
    }
}
