package dk.raadslag.domain.draft;

import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The joint view of one item.
 *
 * @param answered how many municipalities have answered it for the joint text
 * @param own how many send their answer themselves, and are neither counted nor quoted
 * @param tally how many took each position, most usual first, positions nobody took left out
 * @param voices what was said, equal texts grouped, nobody named
 * @param proposedWordings how municipalities would rather have the papers read, equal proposals grouped
 * @param wording the secretariat's own words for the joint position; null where it is computed from the tally
 */
public record DraftItem(
        String number,
        String title,
        ItemType type,
        int answered,
        int own,
        List<Count> tally,
        List<Voice> voices,
        List<Proposal> proposedWordings,
        @Nullable Wording wording) {

    /** Copies the lists. */
    public DraftItem {
        tally = List.copyOf(tally);
        voices = List.copyOf(voices);
        proposedWordings = List.copyOf(proposedWordings);
    }

    /** Makes an item that nobody answers on their own or would have worded otherwise. */
    public DraftItem(
            String number,
            String title,
            ItemType type,
            int answered,
            List<Count> tally,
            List<Voice> voices,
            @Nullable Wording wording) {
        this(number, title, type, answered, 0, tally, voices, List.of(), wording);
    }

    /** Returns what was said by those who took one of these positions. */
    public List<Voice> voices(Position first, Position... more) {
        List<Position> wanted = new java.util.ArrayList<>(List.of(more));
        wanted.add(first);
        return voices.stream()
                .filter(voice -> wanted.contains(voice.position()))
                .toList();
    }

    /** Returns the municipalities that are named at it, because they agreed to be. */
    public Set<String> names() {
        return Stream.concat(
                        voices.stream().flatMap(voice -> voice.names().stream()),
                        proposedWordings.stream().flatMap(proposal -> proposal.names().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns this item with the secretariat's own words. */
    DraftItem worded(Wording words) {
        return new DraftItem(number, title, type, answered, own, tally, voices, proposedWordings, words);
    }

    /** The secretariat's own words, which version of them, and who wrote it when. */
    public record Wording(String text, int version, String by, Instant at) {}

    /** How many municipalities took a position. */
    public record Count(Position position, int municipalities) {}

    /** A proposal and how many municipalities made it; {@code names} of those who agreed to be named. */
    public record Proposal(ProposedWording wording, int municipalities, List<String> names) {
        /** Copies the list. */
        public Proposal {
            names = List.copyOf(names);
        }
    }

    /** A text and how many municipalities wrote it with this position; {@code names} of those who agreed to be named. */
    public record Voice(Position position, String text, int municipalities, List<String> names) {
        /** Copies the list; what was kept before anybody could be named has none. */
        public Voice {
            names = List.copyOf(java.util.Objects.requireNonNullElse(names, List.of()));
        }

        /** A voice of municipalities that are not named. */
        public Voice(Position position, String text, int municipalities) {
            this(position, text, municipalities, List.of());
        }
    }
}
