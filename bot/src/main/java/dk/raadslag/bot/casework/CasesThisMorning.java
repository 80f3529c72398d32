package dk.raadslag.bot.casework;

import dk.raadslag.bot.meeting.BriefingPart;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.casework.Case;
import dk.raadslag.domain.casework.Cases;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Network;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;

/**
 * Tells in the morning which cases must be handed in today, which were dealt with since the last one, and once a week which
 * have no day or no forum.
 */
final class CasesThisMorning implements BriefingPart {
    private final Cases cases;
    private final DescribingStops stops;
    private final PublicHolidays holidays;

    CasesThisMorning(Cases cases, DescribingStops stops, PublicHolidays holidays) {
        this.cases = cases;
        this.stops = stops;
        this.holidays = holidays;
    }

    /** Why a case is told of. */
    private enum Why {
        HAND_IN,
        DEALT_WITH,
        WAITING_FOR_RESULT,
        WITHOUT_DAY,
        WITHOUT_FORUM
    }

    @Override
    public Optional<Phrase> told(Network network, Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        List<CaseWords.MorningLine> lines = cases.of(network.id()).stream()
                .flatMap(file -> line(file, network, today).stream())
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new CaseWords.CasesThisMorning(lines));
    }

    private Optional<CaseWords.MorningLine> line(Case file, Network network, LocalDate today) {
        return stops.atHand(file, network, today)
                .flatMap(stop -> why(stop, today, before(today, network))
                        .map(why -> new CaseWords.MorningLine(
                                why.name(), file.number(), file.subject().title(), stop)));
    }

    private LocalDate before(LocalDate today, Network network) {
        return new WorkingCalendar(holidays, network).before(today, 1);
    }

    private static Optional<Why> why(CaseWords.StopLine stop, LocalDate today, LocalDate before) {
        boolean newWeek = today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) != before.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        if (stop.gone()) {
            return newWeek ? Optional.of(Why.WITHOUT_FORUM) : Optional.empty();
        }
        LocalDate day = stop.day();
        if (day == null) {
            return newWeek || stop.calledOff() ? Optional.of(Why.WITHOUT_DAY) : Optional.empty();
        }
        if (day.isBefore(today)) {
            return !day.isBefore(before)
                    ? Optional.of(Why.DEALT_WITH)
                    : newWeek ? Optional.of(Why.WAITING_FOR_RESULT) : Optional.empty();
        }
        LocalDate handIn = stop.handIn();
        return handIn != null && handIn.isAfter(before) && !handIn.isAfter(today)
                ? Optional.of(Why.HAND_IN)
                : Optional.empty();
    }
}
