package dk.raadslag.bot.draft;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundKind;

/** The round asks for items or names, of which no draft is made; told with where they are found. */
record GathersInstead(String id, String title, RoundKind kind) implements Phrase {
    static GathersInstead of(Round round) {
        return new GathersInstead(round.id().value(), round.title(), round.kind());
    }
}
