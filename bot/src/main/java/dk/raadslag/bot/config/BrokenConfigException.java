package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.MoreProblems;
import dk.raadslag.bot.config.ConfigPhrases.RunConfigCheck;
import dk.raadslag.domain.Wording;
import java.util.ArrayList;
import java.util.List;

/** Stops a start-up because of what stands in the configuration folder; its message is for the person who edited it. */
public final class BrokenConfigException extends RuntimeException {
    private static final int SHOWN = 4;

    private final String advice;

    private BrokenConfigException(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    static BrokenConfigException of(List<ConfigProblem> problems, Wording wording) {
        List<String> lines = new ArrayList<>(problems.stream()
                .limit(SHOWN)
                .map(problem -> problem.inWords(wording))
                .toList());
        if (problems.size() > SHOWN) {
            lines.add(wording.plain(new MoreProblems(problems.size() - SHOWN)));
        }
        return new BrokenConfigException(String.join("\n", lines), wording.plain(new RunConfigCheck()));
    }

    /** Returns what to do then. */
    public String advice() {
        return advice;
    }
}
