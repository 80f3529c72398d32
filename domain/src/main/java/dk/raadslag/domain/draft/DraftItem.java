package dk.raadslag.domain.draft;

import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.reply.Position;
import java.util.List;

/**
 * The joint view of one item.
 *
 * @param answered how many municipalities have answered it
 * @param tally how many took each position, most usual first, positions nobody took left out
 * @param voices what was said, equal texts grouped, nobody named
 */
public record DraftItem(
        String number, String title, ItemType type, int answered, List<Count> tally, List<Voice> voices) {

    /** Copies the lists. */
    public DraftItem {
        tally = List.copyOf(tally);
        voices = List.copyOf(voices);
    }

    /** Returns what was said by those who took one of these positions. */
    public List<Voice> voices(Position first, Position... more) {
        List<Position> wanted = new java.util.ArrayList<>(List.of(more));
        wanted.add(first);
        return voices.stream()
                .filter(voice -> wanted.contains(voice.position()))
                .toList();
    }

    /** How many municipalities took a position. */
    public record Count(Position position, int municipalities) {}

    /** A text and how many municipalities wrote it with this position. */
    public record Voice(Position position, String text, int municipalities) {}
}
