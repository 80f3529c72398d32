package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.BadClosingDay;
import dk.raadslag.bot.config.ConfigPhrases.BadDate;
import dk.raadslag.bot.config.ConfigPhrases.BadDays;
import dk.raadslag.bot.config.ConfigPhrases.BadEmail;
import dk.raadslag.bot.config.ConfigPhrases.BadFlag;
import dk.raadslag.bot.config.ConfigPhrases.BadId;
import dk.raadslag.bot.config.ConfigPhrases.BadMonth;
import dk.raadslag.bot.config.ConfigPhrases.BadMoreDays;
import dk.raadslag.bot.config.ConfigPhrases.BadPeriod;
import dk.raadslag.bot.config.ConfigPhrases.BadQuietPeriod;
import dk.raadslag.bot.config.ConfigPhrases.BadShortName;
import dk.raadslag.bot.config.ConfigPhrases.BadStepDays;
import dk.raadslag.bot.config.ConfigPhrases.BadTime;
import dk.raadslag.domain.network.ClosingDay;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.QuietPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a configuration file writes days, times, addresses and ids. */
final class Forms {
    private static final Pattern PERIOD_WORDS =
            Pattern.compile("(\\d{1,3}) (dage|måned|måneder|år)", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_DAYS = 30;

    static final Form<LocalDate> DATE = new Form<>(careful(LocalDate::parse), BadDate::new);
    static final Form<LocalTime> TIME = new Form<>(careful(Forms::clock), BadTime::new);
    static final Form<String> STEP_DAYS =
            new Form<>(matching("(?:1?\\d?\\d|2[0-4]\\d|250)(?: kalenderdage)?"), BadStepDays::new);
    static final Form<Integer> DAYS = new Form<>(Forms::days, BadDays::new);
    static final Form<Integer> MORE_DAYS = new Form<>(Forms::moreDays, BadMoreDays::new);
    static final Form<Month> MONTH = new Form<>(Forms::month, BadMonth::new);
    static final Form<Period> PERIOD = new Form<>(Forms::period, BadPeriod::new);
    static final Form<Boolean> FLAG = new Form<>(Forms::flag, BadFlag::new);
    static final Form<EmailAddress> EMAIL = new Form<>(EmailAddress::parse, BadEmail::new);
    static final Form<String> ID = new Form<>(matching("[a-z0-9][a-z0-9-]*"), BadId::new);
    static final Form<String> SHORT_NAME = new Form<>(matching("[A-ZÆØÅ0-9]{1,10}"), BadShortName::new);
    static final Form<ClosingDay> CLOSING_DAY = new Form<>(careful(YearlyDays::closingDay), BadClosingDay::new);
    static final Form<QuietPeriod> QUIET_PERIOD = new Form<>(careful(YearlyDays::quietPeriod), BadQuietPeriod::new);

    private Forms() {}

    static LocalTime clock(String text) {
        return LocalTime.parse(text.replace('.', ':'), DateTimeFormatter.ofPattern("H:mm", Locale.ROOT));
    }

    private static Optional<Integer> days(String text) {
        return matching("\\d{1,3}").apply(text).map(Integer::valueOf).filter(days -> days <= 250);
    }

    private static Optional<Integer> moreDays(String text) {
        return days(text).filter(days -> days >= 1 && days <= 20);
    }

    private static Optional<Month> month(String text) {
        return matching("1[0-2]|[1-9]").apply(text).map(number -> Month.of(Integer.parseInt(number)));
    }

    /** "5 år", "18 måneder", "30 dage"; nothing shorter than thirty days, which could only be a slip. */
    private static Optional<Period> period(String text) {
        Matcher found = PERIOD_WORDS.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(found.group(1));
        Period period = found.group(2).startsWith("d")
                ? Period.ofDays(number)
                : found.group(2).startsWith("m") ? Period.ofMonths(number) : Period.ofYears(number);
        return Optional.of(period).filter(one -> one.toTotalMonths() > 0 || number >= SHORTEST_DAYS);
    }

    private static Optional<Boolean> flag(String text) {
        return matching("true|false").apply(text).map(Boolean::valueOf);
    }

    private static Function<String, Optional<String>> matching(String pattern) {
        return text -> Optional.of(text).filter(one -> one.matches(pattern));
    }

    private static <T> Function<String, Optional<T>> careful(Function<String, T> reading) {
        return text -> {
            try {
                return Optional.of(reading.apply(text));
            } catch (DateTimeException notInTheCalendar) {
                return Optional.empty();
            }
        };
    }
}
