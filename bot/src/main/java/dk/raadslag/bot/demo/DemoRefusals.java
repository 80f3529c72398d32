package dk.raadslag.bot.demo;

import dk.raadslag.domain.Phrase;
import java.util.List;

/** Why the demo cannot be played as it was asked for. */
interface DemoRefusals {

    record NoSuchNetwork(String written, List<String> networks) implements Phrase {}

    record NoSuchAgenda(String file) implements Phrase {}

    record NoSuchOption(String written) implements Phrase {}
}
