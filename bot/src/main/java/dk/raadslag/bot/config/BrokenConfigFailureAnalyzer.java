package dk.raadslag.bot.config;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a broken configuration as its lines instead of a stack trace. */
final class BrokenConfigFailureAnalyzer extends AbstractFailureAnalyzer<BrokenConfigException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenConfigException broken) {
        return new FailureAnalysis(String.valueOf(broken.getMessage()), broken.advice(), broken);
    }
}
