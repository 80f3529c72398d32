package dk.raadslag.bot.operation;

import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reminder.DueWork;
import dk.raadslag.domain.reminder.ReminderHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/** Tells every secretariat, once a week from two months ahead, that the bot's access to Teams must be renewed. */
final class RemindingOfRenewal implements DueWork {
    private static final int DAYS_AHEAD = 60;

    private final LocalDate expires;
    private final Networks networks;
    private final PublicHolidays holidays;
    private final ReminderHours hours;
    private final Notices notices;

    RemindingOfRenewal(
            LocalDate expires, Networks networks, PublicHolidays holidays, ReminderHours hours, Notices notices) {
        this.expires = expires;
        this.networks = networks;
        this.holidays = holidays;
        this.hours = hours;
        this.notices = notices;
    }

    @Override
    public void run(Instant now) {
        LocalDate today = DanishTime.at(now).toLocalDate();
        long days = ChronoUnit.DAYS.between(today, expires);
        if (days <= DAYS_AHEAD) {
            networks.all().stream()
                    .filter(network -> isOfficeHour(network, now))
                    .forEach(network -> notices.tell(network, name(network, today), words(days), now));
        }
    }

    private OperationWords words(long days) {
        return days < 0 ? new OperationWords.AccessExpired(expires) : new OperationWords.AccessExpires(expires, days);
    }

    private boolean isOfficeHour(Network network, Instant now) {
        return !hours.nextAllowed(now, new WorkingCalendar(holidays, network)).isAfter(now);
    }

    private String name(Network network, LocalDate today) {
        return "renewal:" + network.id() + ":" + expires + ":" + today.get(IsoFields.WEEK_BASED_YEAR) + "-"
                + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
