package dk.raadslag.bot.calendar;

import dk.raadslag.bot.command.PublicAddress;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Calendars;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.network.NetworkId;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** The links to a network's calendar and to the files of its meetings; they stay the same. */
public final class CalendarLinks {
    static final String FOLDER = "/calendar/";
    private static final int SECRET_BYTES = 24;

    private final Calendars calendars;
    private final RandomGenerator chance;
    private final PublicAddress address;

    /** Needs a source of chance nobody can guess. */
    CalendarLinks(Calendars calendars, RandomGenerator chance, PublicAddress address) {
        this.calendars = calendars;
        this.chance = chance;
        this.address = address;
    }

    /** Returns words that offer a meeting and its deadline, and the whole calendar. */
    public Phrase offer(Meeting meeting) {
        String feed = address.of(FOLDER + secret(meeting.network()));
        return new CalendarWords.CalendarOffer(feed + "/" + meeting.id() + ".ics", feed + ".ics");
    }

    private String secret(NetworkId network) {
        return calendars.secretOf(network, () -> {
            byte[] bytes = new byte[SECRET_BYTES];
            chance.nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        });
    }
}
