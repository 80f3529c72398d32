package dk.raadslag.bot.teams;

import dk.raadslag.domain.Phrase;
import java.util.List;

/** Why the bot does not start with the settings it has. */
interface StartWords {

    record ModeNotKnown(String written) implements Phrase {}

    record AddressNotHere(String address) implements Phrase {}

    record NeededInTeams(List<String> settings) implements Phrase {}

    record AddressNotSafe(String setting) implements Phrase {}

    record CertificateNotUsable(String file) implements Phrase {}
}
