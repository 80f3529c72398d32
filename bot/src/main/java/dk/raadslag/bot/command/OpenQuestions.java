package dk.raadslag.bot.command;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.conversation.Previews;
import dk.raadslag.domain.conversation.Previews.Preview;
import dk.raadslag.domain.network.Network;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lets a command that asked "which one?" go on when the bare answer comes; the next command closes the question. */
final class OpenQuestions {
    private static final String NAME = "hvilket";
    private static final Duration LIFETIME = Duration.ofMinutes(30);
    private static final Pattern BARE = Pattern.compile(
            "(?iu)(?:(?:nr|nummer|møde|runde)\\.?\\s*)?(?:(?:man|tirs|ons|tors|fre|lør|søn)dag,?\\s+)?(?:den\\s+|d\\.\\s*)?"
                    + "(?:\\d{1,4}[.)]?|[A-ZÆØÅ0-9]+-R?\\d+[a-z]*|\\d{4}-\\d{1,2}-\\d{1,2}"
                    + "|\\d{1,2}\\s?[-/.]\\s?\\d{1,2}\\.?(?:\\s?[-/.]?\\s?(?:\\d{4}|\\d{2}))?"
                    + "|\\d{1,2}\\.?\\s*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.?(?:\\s+\\d{4})?)");

    private final Commands commands;
    private final Previews previews;

    OpenQuestions(Commands commands, Previews previews) {
        this.commands = commands;
        this.previews = previews;
    }

    /** A command and what it is to do now that it knows which one. */
    record Answered(SecretariatCommand command, CommandLine line) {}

    /** Keeps what a command was asked to do, where its answer is a question; an earlier question is closed in any case. */
    void keep(Answering answer, CommandLine line, Turn turn, Network network) {
        if (!answer.asksWhich()) {
            open(turn).ifPresent(question -> previews.take(turn.by().person().id()));
            return;
        }
        Payload asked = CorrectedCommand.payload(line, turn.heard().activityId());
        String typed = ("/" + line.name() + " " + line.arguments()).strip();
        previews.show(new Preview(
                NAME + turn.heard().activityId(),
                turn.by().person().id(),
                NAME,
                new KeptPromise(network.id(), typed, asked.text()).text(),
                turn.now().plus(LIFETIME)));
    }

    /** Returns the command that goes on with these words; empty when they do not answer its question. */
    Optional<Answered> answered(String words, Turn turn) {
        return BARE.matcher(words.strip()).matches()
                ? open(turn).flatMap(question -> goesOn(KeptPromise.read(question.payload()), words.strip()))
                : Optional.empty();
    }

    private Optional<Answered> goesOn(KeptPromise kept, String words) {
        Payload asked = Payload.read(kept.payload());
        CommandLine line = new CommandLine(asked.get("name"), asked.get("arguments"), asked.get("body"), List.of());
        return commands.find(line.name())
                .flatMap(command -> command.naming(line, words).map(named -> new Answered(command, named)));
    }

    private Optional<Preview> open(Turn turn) {
        return previews.of(turn.by().person().id())
                .filter(shown -> shown.command().equals(NAME) && !turn.now().isAfter(shown.expires()));
    }
}
