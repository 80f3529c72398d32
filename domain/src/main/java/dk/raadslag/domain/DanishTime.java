package dk.raadslag.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Danish local time and the way Danish letters print it. */
public final class DanishTime {

    /** Where every deadline is local. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy", DANISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("'kl.' HH.mm", DANISH);

    private DanishTime() {}

    /** Returns the local date and time of an instant. */
    public static LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    /** Returns "torsdag den 12. marts 2026". */
    public static String inWords(LocalDate date) {
        return DAY.format(date);
    }

    /** Returns "kl. 12.00". */
    public static String inWords(LocalTime time) {
        return CLOCK.format(time);
    }

    /** Returns "torsdag den 12. marts 2026 kl. 12.00". */
    public static String inWords(LocalDateTime at) {
        return inWords(at.toLocalDate()) + " " + inWords(at.toLocalTime());
    }
}
