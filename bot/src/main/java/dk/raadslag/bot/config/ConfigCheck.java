package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.NoProblems;
import dk.raadslag.domain.Wording;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The command {@code config check}: says for every problem where it stands and what was expected. */
public final class ConfigCheck {
    private final Wording wording;
    private final OwnWords ownWords;
    private final SettingsCheck settings;

    /** Needs the words of the problems, and what the secretariat's own words and its settings are held against. */
    public ConfigCheck(Wording wording, OwnWords ownWords, SettingsCheck settings) {
        this.wording = wording;
        this.ownWords = ownWords;
        this.settings = settings;
    }

    /** Returns the exit status: 0 when all is well, 1 when a problem was printed. */
    public int run(Path config, PrintStream out) {
        LoadedConfig loaded = ConfigFolder.read(config);
        List<ConfigProblem> problems = Stream.of(
                        settings.problems(config), loaded.problems(), ownWords.problems(config))
                .flatMap(List::stream)
                .toList();
        problems.forEach(problem -> out.println(problem.inWords(wording)));
        if (!problems.isEmpty()) {
            return 1;
        }
        int networks = loaded.networks().all().size();
        out.println(wording.plain(new NoProblems(networks, loaded.contactRows())));
        return 0;
    }
}
