package dk.raadslag.bot.log;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.round.Round;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a log is about.
 *
 * @param title what it is called
 * @param entries printed ids of the network, meetings and rounds whose deeds are told
 * @param rounds the rounds whose messages are told
 * @param municipality only what concerns this one, null for all
 */
record LogSubject(
        String title,
        List<String> entries,
        List<Round> rounds,
        @Nullable MunicipalityCode municipality) {
    /** Copies the lists. */
    LogSubject {
        entries = List.copyOf(entries);
        rounds = List.copyOf(rounds);
    }

    /** Tells whether a line has to say which of them it is about. */
    boolean several() {
        return entries.size() > 1;
    }
}
