package dk.raadslag.domain.agenda;

import java.util.Locale;
import java.util.regex.Pattern;

/** Titles that stand on most agendas and often have no sections below them. */
final class KnownTitles {

    private static final Pattern KNOWN = Pattern.compile(
            "(?:godkendelse af (?:dagsorden|referat)|eventuelt|evt\\.|meddelelser|orientering|siden sidst|bordet rundt"
                    + "|næste møde|kommende møder|mødeplan|velkomst|lukket|underskrift|punkter til (?:næste|kommende)"
                    + "|gensidig orientering|nyt fra).*");

    private KnownTitles() {}

    static boolean contain(String title) {
        return KNOWN.matcher(title.toLowerCase(Locale.ROOT)).matches();
    }
}
