package dk.raadslag.bot.agenda;

import dk.raadslag.bot.agenda.ParseWords.FileNotReadable;
import dk.raadslag.bot.agenda.ParseWords.FormatNotRead;
import dk.raadslag.bot.agenda.ParseWords.ParsedWarning;
import dk.raadslag.bot.conversation.Files.Fetched;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.agenda.AgendaReader;
import dk.raadslag.domain.agenda.AgendaWarning;
import dk.raadslag.domain.agenda.ReadAgenda;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code agenda parse FILE}: shows as JSON what is recognised in an agenda. */
public final class AgendaParse {
    private static final int UNREADABLE = 2;

    private final AgendaReader reader = new AgendaReader();
    private final Wording wording;

    /** Needs the words of the warnings. */
    public AgendaParse(Wording wording) {
        this.wording = wording;
    }

    /** Prints one JSON object and returns 0, or one line on {@code err} and returns 2 when the file cannot be read. */
    public int run(Path file, PrintStream out, PrintStream err) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".txt")) {
            return refuse(new FormatNotRead(file.toString()), err);
        }
        try {
            String text = new Fetched(Files.readAllBytes(file)).text();
            return text.indexOf('\0') >= 0 ? refuse(new FileNotReadable(file.toString()), err) : print(text, out);
        } catch (IOException unreadable) {
            return refuse(new FileNotReadable(file.toString()), err);
        }
    }

    private int print(String text, PrintStream out) {
        ReadAgenda agenda = reader.read(text);
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
