package dk.raadslag.bot.calendar;

import dk.raadslag.bot.command.LinkSecrets;
import dk.raadslag.bot.command.PublicAddress;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Calendars;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.network.NetworkId;

/** The links to a network's calendar and to the files of its meetings; they stay the same. */
public final class CalendarLinks {
    static final String FOLDER = "/calendar/";

    private final Calendars calendars;
    private final LinkSecrets secrets;
    private final PublicAddress address;

    CalendarLinks(Calendars calendars, LinkSecrets secrets, PublicAddress address) {
        this.calendars = calendars;
        this.secrets = secrets;
        this.address = address;
    }

    /** Returns words that offer a meeting and its deadline, and the whole calendar. */
    public Phrase offer(Meeting meeting) {
        String feed = address.of(FOLDER + secret(meeting.network()));
        return new CalendarWords.CalendarOffer(feed + "/" + meeting.id() + ".ics", feed + ".ics");
    }

    private String secret(NetworkId network) {
        return calendars.secretOf(network, secrets::next);
    }
}
