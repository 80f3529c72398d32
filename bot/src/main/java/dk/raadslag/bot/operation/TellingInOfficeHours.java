package dk.raadslag.bot.operation;

import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.meeting.WorkingCalendar;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reminder.ReminderHours;
import java.time.Instant;
import java.util.stream.Stream;

/** Tells every secretariat about the running of the bot while somebody is at work there to do something about it. */
public final class TellingInOfficeHours {
    private final Networks networks;
    private final PublicHolidays holidays;
    private final ReminderHours hours;
    private final Notices notices;

    TellingInOfficeHours(Networks networks, PublicHolidays holidays, ReminderHours hours, Notices notices) {
        this.networks = networks;
        this.holidays = holidays;
        this.hours = hours;
        this.notices = notices;
    }

    /** Tells those at work now, unless they have been told this kind of news with this date or number already. */
    public void tell(String kind, Object number, Phrase news, Instant now) {
        atWork(now).forEach(network -> notices.tell(network, name(kind, network, number), news, now));
    }

    /** Tells them by mail, where there is mail. */
    void write(String kind, Object number, Phrase news, Instant now) {
        atWork(now).forEach(network -> notices.write(network, name(kind, network, number), news, now));
    }

    private Stream<Network> atWork(Instant now) {
        return networks.all().stream()
                .filter(network -> !hours.nextAllowed(now, new WorkingCalendar(holidays, network))
                        .isAfter(now));
    }

    private static String name(String kind, Network network, Object number) {
        return kind + ":" + network.id() + ":" + number;
    }
}
