package dk.raadslag.bot.draft;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.DraftItem;
import java.time.Instant;
import java.util.List;

/** What is said about the joint positions the secretariat words itself. */
final class PositionWords {
    private PositionWords() {}

    record PositionUsage() implements Phrase {}

    record PositionList(String id, String title, List<DraftItem> items) implements Phrase {}

    record PositionShown(String id, DraftItem item, List<Version> versions) implements Phrase {}

    record PositionKept(String id, String number, String title, String text, int version) implements Phrase {}

    record PositionRemoved(String id, String number, String title) implements Phrase {}

    record NoPositionToRemove(String id, String number, String title) implements Phrase {}

    record NoSuchItem(String typed, String id, List<String> numbers) implements Phrase {}

    /** One version of the words; an empty text tells that the earlier ones were taken away. */
    record Version(int version, String text, String by, Instant at) {}
}
