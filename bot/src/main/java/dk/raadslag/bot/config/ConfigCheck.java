package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.NoProblems;
import dk.raadslag.domain.Wording;
import java.io.PrintStream;
import java.nio.file.Path;

/** The command {@code config check}: says for every problem where it stands and what was expected. */
public final class ConfigCheck {
    private final Wording wording;

    /** Needs the words of the problems. */
    public ConfigCheck(Wording wording) {
        this.wording = wording;
    }

    /** Returns the exit status: 0 when all is well, 1 when a problem was printed. */
    public int run(Path config, PrintStream out) {
        LoadedConfig loaded = ConfigFolder.read(config);
        loaded.problems().forEach(problem -> out.println(problem.inWords(wording)));
        if (!loaded.problems().isEmpty()) {
            return 1;
        }
        int networks = loaded.networks().all().size();
        out.println(wording.plain(new NoProblems(networks, loaded.contactRows())));
        return 0;
    }
}
