package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.BadClosingDay;
import dk.raadslag.bot.config.ConfigPhrases.BadDate;
import dk.raadslag.bot.config.ConfigPhrases.BadDays;
import dk.raadslag.bot.config.ConfigPhrases.BadEmail;
import dk.raadslag.bot.config.ConfigPhrases.BadFlag;
import dk.raadslag.bot.config.ConfigPhrases.BadId;
import dk.raadslag.bot.config.ConfigPhrases.BadMoreDays;
import dk.raadslag.bot.config.ConfigPhrases.BadQuietPeriod;
import dk.raadslag.bot.config.ConfigPhrases.BadShortName;
import dk.raadslag.bot.config.ConfigPhrases.BadTime;
import dk.raadslag.domain.network.ClosingDay;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.QuietPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The forms in which a configuration file writes days, times, addresses and ids. */
final class Forms {
    static final Form<LocalDate> DATE = new Form<>(careful(LocalDate::parse), BadDate::new);
    static final Form<LocalTime> TIME = new Form<>(careful(Forms::clock), BadTime::new);
    static final Form<Integer> DAYS = new Form<>(Forms::days, BadDays::new);
    static final Form<Integer> MORE_DAYS = new Form<>(Forms::moreDays, BadMoreDays::new);
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
