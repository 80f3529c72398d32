package dk.raadslag.bot.agenda;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.agenda.AgendaWarning;

/** What {@code agenda parse} says. */
final class ParseWords {

    private ParseWords() {}

    record ParsedWarning(AgendaWarning.Kind kind, int line, String text) implements Phrase {}

    record FileNotReadable(String file) implements Phrase {}
}
