package dk.raadslag.bot.command;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.delivery.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks which of several commands was meant; the button runs it with everything that was typed. */
final class NearCommands {

    static final String VERB = "meant-command";

    private static final String COMMAND = "command";
    private static final String KEPT = "kept";

    private final Commands commands;
    private final KeptWords keptWords;
    private final Saying saying;

    NearCommands(Commands commands, KeptWords keptWords, Saying saying) {
        this.commands = commands;
        this.keptWords = keptWords;
        this.saying = saying;
    }

    /** Asks about the words the person has kept last. */
    Answering ask(List<SecretariatCommand> near, TypedWords typed, Turn turn) {
        List<String> lines = near.stream().map(one -> line(one.name(), typed)).toList();
        String question = saying.text(new TalkWords.WhichCommand(typed.word(), lines));
        TalkCard card = new TalkCard(saying.text(new TalkWords.PressOrWrite()));
        keptWords
                .newestOf(turn.by().person().id())
                .ifPresent(kept -> near.forEach(one -> card.with(button(one.name(), typed, kept))));
        return Answering.show(new Message(question, question, card.text()));
    }

    /** Returns the command a button names, as the kept words it names would have it; empty when they have found a place. */
    Optional<CommandLine> chosen(Incoming.Pressed press, Turn turn) {
        return commands.find(press.inputs().getOrDefault(COMMAND, ""))
                .flatMap(command -> kept(press, turn).map(words -> {
                    keptWords.placed(words.id(), turn.now());
                    TypedWords typed = TypedWords.of(words.text());
                    return new CommandLine(command.name(), typed.arguments(), typed.body(), List.of());
                }));
    }

    /** Answers a button whose words have found their place. */
    Answering alreadyPlaced() {
        return saying.say(new TalkWords.PreviewGone());
    }

    static String line(String name, TypedWords typed) {
        return ("/" + name + " " + typed.arguments()).strip();
    }

    private Optional<KeptWords.Kept> kept(Incoming.Pressed press, Turn turn) {
        return press.id(KEPT)
                .flatMap(id -> keptWords.unplaced(turn.by().person().id(), id));
    }

    private static TalkCard.Button button(String name, TypedWords typed, KeptWords.Kept kept) {
        return new TalkCard.Button(line(name, typed), VERB, Map.of(COMMAND, name, KEPT, Long.toString(kept.id())));
    }
}
