package dk.raadslag.bot.reading;

import dk.raadslag.domain.round.Round;
import java.util.Optional;

/** Recognises how a statement about items begins: "3 tiltrædes", "vi tiltræder punkt 3", "punkt 3: …". */
final class StatementReading {
    private final PositionFirst positions;
    private final ItemFirst items;
    private final TitledStatements titled;
    private final FlagWords flags;

    /** Reads in a text; {@code listed} tells that its lines are numbered like the items. */
    StatementReading(String text, Round round, boolean listed) {
        Looking looking = new Looking(text);
        this.positions = new PositionFirst(text, looking, round);
        this.items = new ItemFirst(looking, round, positions, listed);
        this.titled = new TitledStatements(looking, new TitleWords(round));
        this.flags = new FlagWords(looking, round);
    }

    /** How surely something new begins here. */
    enum Boundary {
        /** A line, or after a semicolon. */
        LINE,
        /** A sentence. */
        SENTENCE,
        /** After a comma, "og" or "men". */
        CLAUSE,
        /** Between two words. */
        GAP
    }

    /** Returns the statement that begins here, if one does. */
    Optional<Head> at(int start, Boundary boundary) {
        return flags.at(start)
                .or(() -> items.at(start, boundary))
                .or(() -> positions.at(start))
                .or(() -> titled.at(start, boundary))
                .or(() -> boundary == Boundary.LINE ? positions.alone(start) : Optional.empty())
                .or(() -> boundary == Boundary.LINE ? items.allFine(start) : Optional.empty());
    }

    /** Returns "forbehold for økonomien i 2" after an approval of something else. */
    Optional<Head> reservedThere(int start) {
        return positions.reservedThere(start);
    }

    /** Returns what follows a statement that leaves items out, where it tells of those; {@code said} is the statement. */
    Optional<Head> explained(Head head, String said) {
        return positions.explained(head, said);
    }

    /** Tells whether the whole text is nothing but a position. */
    boolean isPositionAlone() {
        return positions.alone(0).filter(head -> head.except() < 0).isPresent();
    }
}
