package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Question;
import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.domain.Phrase;
import java.util.List;

/** What is said about the contact persons as a file. */
final class SheetWords {
    /** How many of a kind are shown before the rest is only counted. */
    static final int SHOWN = 25;

    private SheetWords() {}

    record SheetMissing() implements Question {}

    record OnlySheets(String file) implements Question {}

    record SheetNotFetched(String file) implements Question {}

    record SheetMistakes(int count, List<Mistake> mistakes) implements Question {}

    /** What is wrong in a line; the column may be empty. */
    record Mistake(int line, String column, String reason) {}

    record SheetChangesNothing(int people) implements Question {}

    /** People of one kind: how many, and the first of them by name. */
    record Some(int count, List<String> names, int more) {
        static Some of(List<String> all) {
            List<String> few = ImportingContacts.few(all);
            return new Some(all.size(), few, all.size() - few.size());
        }
    }

    /**
     * What a file would change.
     *
     * @param gone who is not in the file and so stops
     * @param holes municipalities that would have nobody to ask
     */
    record SheetPreview(Some added, Some changed, Some gone, int unchanged, List<String> holes) implements Phrase {}

    record SheetTaken(int added, int changed, int gone) implements Phrase {}

    record SheetExported(int people, DraftLinks.Link file, DraftLinks.Link workbook, long minutes) implements Phrase {}
}
