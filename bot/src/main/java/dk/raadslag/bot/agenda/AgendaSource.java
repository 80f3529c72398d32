package dk.raadslag.bot.agenda;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.Files;
import dk.raadslag.bot.conversation.Incoming.SharedFile;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.document.DocumentText;
import dk.raadslag.bot.document.DocumentText.Found;
import dk.raadslag.bot.document.Documents;
import dk.raadslag.domain.agenda.HeadingMark;
import dk.raadslag.domain.conversation.KeptWords;
import java.time.Duration;
import java.util.Optional;

/** Gets hold of an agenda's text: pasted below the command, in a file, or kept from a moment ago. */
public final class AgendaSource {

    private static final String MARK = "/dagsorden\n";
    private static final Duration KEPT_FOR = Duration.ofHours(8);
    private static final long MEGABYTE = 1024 * 1024;

    private final KeptWords keptWords;
    private final Papers papers;
    private final Documents documents;

    AgendaSource(KeptWords keptWords, Papers papers, Documents documents) {
        this.keptWords = keptWords;
        this.papers = papers;
        this.documents = documents;
    }

    /** Returns the text of a file or of the lines below a command, else the one kept. */
    public Choice<String> text(CommandLine line, Turn turn) {
        return found(line, turn).then(found -> Choice.one(HeadingMark.without(found.text())));
    }

    /** Returns the same with what is known about its lines. */
    Choice<Found> found(CommandLine line, Turn turn) {
        if (!line.files().isEmpty()) {
            return fromFile(line.files().get(0), turn);
        }
        if (!line.body().isEmpty()) {
            return Choice.one(new Found(line.body(), false, true));
        }
        return kept(turn)
                .map(words -> Choice.one(new Found(words.text().substring(MARK.length()), false, false)))
                .orElseGet(() -> Choice.ask(new AgendaWords.NoAgendaText()));
    }

    /** Keeps the file a command came with, so that those who are asked can read it too. */
    HandedIn.Paper paper(CommandLine line, Turn turn) {
        return line.files().stream()
                .limit(1)
                .filter(file -> turn.file(file) instanceof Files.Fetched)
                .map(file -> new HandedIn.Paper(
                        papers.keep(file.name(), ((Files.Fetched) turn.file(file)).bytes(), turn.now()),
                        file.name(),
                        false,
                        false))
                .findFirst()
                .orElse(HandedIn.Paper.NONE);
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

    private Choice<Found> fromFile(SharedFile file, Turn turn) {
        Files.Answer answer = turn.file(file);
        if (answer instanceof Files.Fetched fetched) {
            return read(documents.read(file.name(), fetched.bytes()));
        }
        if (answer instanceof Files.HostNotAllowed refused) {
            return Choice.ask(new AgendaWords.FileFromElsewhere(file.name(), refused.host()));
        }
        return answer instanceof Files.TooLarge large
                ? Choice.ask(new AgendaWords.FileTooLarge(file.name(), Math.max(1, large.limit() / MEGABYTE)))
                : Choice.ask(new AgendaWords.FileNotAvailable(file.name()));
    }

    private static Choice<Found> read(DocumentText text) {
        return text instanceof Found found ? Choice.one(found) : Choice.ask(((DocumentText.Refused) text).why());
    }
}
