package dk.raadslag.bot.agenda;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.Files;
import dk.raadslag.bot.conversation.Incoming.SharedFile;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.conversation.KeptWords;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Gets hold of an agenda's text: pasted below the command, in a text file, or kept from a moment ago. */
public final class AgendaSource {

    private static final String MARK = "/dagsorden\n";
    private static final Duration KEPT_FOR = Duration.ofHours(8);
    private static final long MEGABYTE = 1024 * 1024;

    private final KeptWords keptWords;

    AgendaSource(KeptWords keptWords) {
        this.keptWords = keptWords;
    }

    /** Returns the text of a file or of the lines below a command, else the one kept. */
    public Choice<String> text(CommandLine line, Turn turn) {
        if (!line.files().isEmpty()) {
            return fromFile(line.files().get(0), turn);
        }
        if (!line.body().isEmpty()) {
            return Choice.one(line.body());
        }
        return kept(turn)
                .map(words -> Choice.one(words.text().substring(MARK.length())))
                .orElseGet(() -> Choice.ask(new AgendaWords.NoAgendaText()));
    }

    /** Keeps a text about which a question is asked, so that it need not be sent again. */
    void keep(String text, Turn turn) {
        placed(turn);
        keptWords.keep(turn.by().person().id(), turn.heard().activityId(), MARK + text, turn.now());
    }

    /** Notes that the text has found its meeting. */
    void placed(Turn turn) {
        kept(turn).ifPresent(words -> keptWords.placed(words.id(), turn.now()));
    }

    private Optional<KeptWords.Kept> kept(Turn turn) {
        return keptWords
                .newestOf(turn.by().person().id())
                .filter(words -> words.text().startsWith(MARK))
                .filter(words -> words.at().plus(KEPT_FOR).isAfter(turn.now()));
    }

    private Choice<String> fromFile(SharedFile file, Turn turn) {
        if (!file.name().toLowerCase(Locale.ROOT).endsWith(".txt")) {
            return Choice.ask(new AgendaWords.OnlyTextFiles(file.name()));
        }
        Files.Answer answer = turn.file(file);
        if (answer instanceof Files.Fetched fetched) {
            return readable(fetched.text(), file);
        }
        if (answer instanceof Files.HostNotAllowed refused) {
            return Choice.ask(new AgendaWords.FileFromElsewhere(file.name(), refused.host()));
        }
        return answer instanceof Files.TooLarge large
                ? Choice.ask(new AgendaWords.FileTooLarge(file.name(), Math.max(1, large.limit() / MEGABYTE)))
                : Choice.ask(new AgendaWords.FileNotAvailable(file.name()));
    }

    private static Choice<String> readable(String text, SharedFile file) {
        return text.indexOf('\0') >= 0 || text.isBlank()
                ? Choice.ask(new AgendaWords.NotReadableAsText(file.name()))
                : Choice.one(text);
    }
}
