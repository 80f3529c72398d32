package dk.raadslag.bot.agenda;

import dk.raadslag.bot.agenda.ParseWords.FileNotReadable;
import dk.raadslag.bot.agenda.ParseWords.ParsedWarning;
import dk.raadslag.bot.document.DocumentText;
import dk.raadslag.bot.document.Documents;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.agenda.AgendaWarning;
import dk.raadslag.domain.agenda.ReadAgenda;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code agenda parse FILE}: shows as JSON what is recognised in an agenda. */
public final class AgendaParse {
    private static final int UNREADABLE = 2;

    private final Documents documents = new Documents();
    private final Wording wording;

    /** Needs the words of the warnings. */
    public AgendaParse(Wording wording) {
        this.wording = wording;
    }

    /** Prints one JSON object and returns 0, or one line on {@code err} and returns 2 when the file cannot be read. */
    public int run(Path file, PrintStream out, PrintStream err) {
        try (InputStream in = Files.newInputStream(file)) {
            DocumentText text = documents.read(file.toString(), in.readNBytes(Documents.MOST_BYTES + 1));
            return text instanceof DocumentText.Found found
                    ? print(ReadingAgendas.in(found), out)
                    : refuse(((DocumentText.Refused) text).why(), err);
        } catch (IOException unreadable) {
            return refuse(new FileNotReadable(file.toString()), err);
        }
    }

    private int print(ReadAgenda agenda, PrintStream out) {
        List<String> warnings = agenda.warnings().stream().map(this::inWords).toList();
        JsonMapper json = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
        out.println(json.writeValueAsString(ParsedAgenda.of(agenda, warnings)));
        return 0;
    }

    private String inWords(AgendaWarning warning) {
        return wording.plain(new ParsedWarning(warning.kind(), warning.line(), warning.text()));
    }

    private int refuse(Phrase why, PrintStream err) {
        err.println(wording.plain(why).replaceAll("\\s*\\R\\s*", " "));
        return UNREADABLE;
    }
}
