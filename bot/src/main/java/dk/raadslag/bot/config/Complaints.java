package dk.raadslag.bot.config;

import dk.raadslag.domain.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with one file, gathered while it is read to its end. */
final class Complaints {
    private final String file;
    private final List<ConfigProblem> problems = new ArrayList<>();

    Complaints(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(int line, String key, Phrase phrase) {
        problems.add(new ConfigProblem(file, line, key, phrase));
    }

    void add(Phrase phrase) {
        add(0, "", phrase);
    }

    boolean none() {
        return problems.isEmpty();
    }

    List<ConfigProblem> byLine() {
        return problems.stream()
                .sorted(Comparator.comparingInt(ConfigProblem::line))
                .toList();
    }
}
