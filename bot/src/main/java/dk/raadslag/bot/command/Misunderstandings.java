package dk.raadslag.bot.command;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import java.util.List;
import java.util.Optional;

/** Answers what is not a command: keeps the words and offers the command that was probably meant. */
final class Misunderstandings {

    /** "tak" is no slip of the hand for "tag". */
    private static final int SHORTEST_SLIP = 4;

    private final Commands commands;
    private final Memory memory;
    private final NearCommands slips;
    private final Saying saying;

    Misunderstandings(Commands commands, NearCommands slips, Memory memory, Saying saying) {
        this.commands = commands;
        this.slips = slips;
        this.memory = memory;
        this.saying = saying;
    }

    /** Answers what began with a slash, and a slip of the hand of somebody who can only have meant a command. */
    Optional<Answering> nearMiss(Incoming.Said words, Turn turn) {
        TypedWords typed = TypedWords.of(words.text());
        boolean onlyCommands = turn.by().belongsTo().isEmpty();
        boolean near = !near(typed).isEmpty();
        return typed.slashed() || (onlyCommands && near) ? Optional.of(answer(words, turn)) : Optional.empty();
    }

    Answering answer(Incoming.Said words, Turn turn) {
        if (YesOrNo.read(words.text()).isPresent()) {
            return saying.say(new TalkWords.NothingToConfirm());
        }
        if (words.text().isBlank()) {
            return saying.say(new TalkWords.NotUnderstood(false));
        }
        memory.keptWords().keep(turn.by().person().id(), turn.heard().activityId(), words.text(), turn.now());
        TypedWords typed = TypedWords.of(words.text());
        List<SecretariatCommand> near = near(typed);
        if (near.size() > 1 && words.files().isEmpty()) {
            return slips.ask(near, typed, turn);
        }
        return near.stream()
                .findFirst()
                .map(meant -> new CommandLine(meant.name(), typed.arguments(), typed.body(), words.files()))
                .map(meant -> suggest(typed, meant, turn))
                .orElseGet(() -> saying.say(new TalkWords.NotUnderstood(true)));
    }

    /** A command's own name without a slash is no slip: it was meant as the everyday word it also is. */
    private List<SecretariatCommand> near(TypedWords typed) {
        boolean slip = typed.word().length() >= SHORTEST_SLIP
                && commands.find(typed.word()).isEmpty();
        return typed.slashed() || slip ? commands.near(typed.word()) : List.of();
    }

    private Answering suggest(TypedWords typed, CommandLine meant, Turn turn) {
        boolean offered = mayOffer(meant, turn);
        String question =
                saying.text(new TalkWords.DidYouMean(typed.word(), NearCommands.line(meant.name(), typed), offered));
        return offered ? offer(question, meant, turn) : Answering.say(question);
    }

    private Answering offer(String question, CommandLine meant, Turn turn) {
        String activity = turn.heard().activityId();
        return memory.previewing()
                .show(
                        new Previewing.Promise(question, CorrectedCommand.payload(meant, activity)),
                        new CommandLine(CorrectedCommand.NAME, meant.arguments(), "", meant.files()),
                        turn,
                        turn.by().serves().get(0));
    }

    /** A yes must not be taken from something the person has been shown, nor lose a file or guess a network. */
    private boolean mayOffer(CommandLine meant, Turn turn) {
        return meant.files().isEmpty()
                && turn.by().serves().size() == 1
                && memory.previews()
                        .of(turn.by().person().id())
                        .filter(shown -> !turn.now().isAfter(shown.expires()))
                        .isEmpty();
    }
}
