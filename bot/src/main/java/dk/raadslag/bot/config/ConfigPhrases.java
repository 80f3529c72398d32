package dk.raadslag.bot.config;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.LayoutProblem;
import dk.raadslag.domain.draft.TextProblem;
import java.util.List;

/** What is said about the configuration folder as a whole, and about any value in it. */
final class ConfigPhrases {
    private ConfigPhrases() {}

    record OwnTextWrong(TextProblem.Kind kind, String found) implements Phrase {}

    record OwnLayoutWrong(LayoutProblem.Kind kind, int paragraph, String excerpt, String field) implements Phrase {}

    record NoSuchOwnLayout(List<String> documents) implements Phrase {}

    record NoFolder() implements Phrase {}

    record NoNetworks() implements Phrase {}

    record Unreadable() implements Phrase {}

    record NotUtf8() implements Phrase {}

    record NotYaml() implements Phrase {}

    record NotBlock() implements Phrase {}

    record NotList() implements Phrase {}

    record NotText() implements Phrase {}

    record Misspelt(String written, String meant) implements Phrase {}

    record UnknownKey(String written, String known) implements Phrase {}

    record KeyTwice(String written, int firstLine) implements Phrase {}

    record Missing() implements Phrase {}

    record Twice(String written) implements Phrase {}

    record BadDate(String written) implements Phrase {}

    record BadTime(String written) implements Phrase {}

    record BadDays(String written) implements Phrase {}

    record BadStepDays(String written) implements Phrase {}

    record BadMoreDays(String written) implements Phrase {}

    record BadMonth(String written) implements Phrase {}

    record BadPeriod(String written) implements Phrase {}

    record BadFlag(String written) implements Phrase {}

    record BadEmail(String written) implements Phrase {}

    record BadId(String written) implements Phrase {}

    record BadShortName(String written) implements Phrase {}

    record BadClosingDay(String written) implements Phrase {}

    record BadQuietPeriod(String written) implements Phrase {}

    record EndsBeforeItBegins(String from, String until) implements Phrase {}

    record BadSetting(String written, String kind, List<String> choices) implements Phrase {}

    record NoProblems(int networks, int contacts) implements Phrase {}

    record MoreProblems(int count) implements Phrase {}

    record RunConfigCheck() implements Phrase {}
}
