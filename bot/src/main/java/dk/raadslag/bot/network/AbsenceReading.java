package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.domain.network.PlanningAbsences.Told;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises when somebody says that they are away; what else they say about it is not read. */
final class AbsenceReading {
    private static final int WORDS_OF_A_SLIP = 3;
    private static final String AWAY = "fraværende|fravær|væk|ferie|orlov|barsel|fri|bortrejst";
    private static final Pattern ABSENT = PeriodForms.pattern("/?(?:hej[,!. ]+)?(?:(?:nb|obs|ps)[:, ]+)?"
            + "(?:jeg (?:er|har|holder|går|bliver|tager)(?: (?:på|desværre))* )?(?:(?:mit|min) )?(?<word>" + AWAY
            + ")(?: (?:er|fra arbejde|på arbejdet))?(?![\\p{L}\\d])[\\s:,]*(?:i perioden )?");

    private AbsenceReading() {}

    /** Returns the absence a text begins with, or what to ask; empty when the text may mean something else. */
    static Optional<Choice<Told>> of(String text, LocalDate today) {
        Matcher absent = ABSENT.matcher(text.strip());
        if (!absent.lookingAt()) {
            return Optional.empty();
        }
        String rest = text.strip().substring(absent.end());
        boolean plain = (absent.start("word") == 0 || text.strip().startsWith("/"))
                && rest.split("\\s+").length <= WORDS_OF_A_SLIP;
        Optional<Choice<PeriodReading>> days = PeriodReading.of(rest, today);
        if (days.isEmpty() && (plain || rest.isBlank())) {
            return Optional.of(Choice.ask(
                    rest.isBlank() ? new AbsenceWords.DaysMissing() : new AbsenceWords.DaysNotUnderstood(rest)));
        }
        return days.map(read -> read.then(AbsenceReading::told));
    }

    private static Choice<Told> told(PeriodReading days) {
        return Choice.one(
                new Told(days.from(), days.until(), Emails.firstIn(days.rest()).orElse(null)));
    }
}
