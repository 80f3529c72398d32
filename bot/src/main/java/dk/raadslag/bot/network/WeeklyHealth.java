package dk.raadslag.bot.network;

import dk.raadslag.bot.meeting.BriefingPart;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Network;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** Adds the list of who is perhaps gone to the first briefing of each week, where there is anybody on it. */
final class WeeklyHealth implements BriefingPart {
    private final DescribingHealth describing;
    private final PublicHolidays holidays;

    WeeklyHealth(DescribingHealth describing, PublicHolidays holidays) {
        this.describing = describing;
        this.holidays = holidays;
    }

    @Override
    public Optional<Phrase> told(Network network, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        LocalDate before = new WorkingCalendar(holidays, network).before(today, 1);
        if (isSameWeek(before, today)) {
            return Optional.empty();
        }
        HealthWords.NetworkHealth health = describing.of(network, now);
        return health.needsDecisions() ? Optional.of(health) : Optional.empty();
    }

    private static boolean isSameWeek(LocalDate one, LocalDate other) {
        return one.get(IsoFields.WEEK_BASED_YEAR) == other.get(IsoFields.WEEK_BASED_YEAR)
                && one.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == other.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
