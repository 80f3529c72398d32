package dk.raadslag.bot.agenda;

import dk.raadslag.bot.command.WhichOne;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.agenda.AgendaWarning;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.round.ItemField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about agendas. */
final class AgendaWords {

    private AgendaWords() {}

    record AgendaUsage() implements Phrase {}

    record NoAgendaText() implements Phrase {}

    record FileFromElsewhere(String file, String host) implements Phrase {}

    record FileTooLarge(String file, long megabytes) implements Phrase {}

    record FileNotAvailable(String file) implements Phrase {}

    record NoItemsRecognised(List<AgendaWarning> warnings) implements Phrase {}

    record ForWhichMeeting(Phrase question) implements WhichOne {
        @Override
        public boolean offersChoice() {
            return question instanceof WhichOne;
        }
    }

    /**
     * What will be stored.
     *
     * @param otherDate the date in the text, where it is not the meeting's
     * @param replaces how it differs from the newest version so far, null for a first agenda
     * @param file what the agenda came in, null where it was pasted
     * @param shown the municipalities get a link to the file
     * @param unpublished the file is marked as not to be shared
     */
    record AgendaPreview(
            String meeting,
            String forum,
            LocalDate date,
            List<ItemLine> items,
            List<String> closed,
            List<AgendaWarning> warnings,
            @Nullable String otherDate,
            @Nullable Replaced replaces,
            @Nullable String file,
            boolean shown,
            boolean unpublished)
            implements Phrase {}

    /** The agenda has changed after the preview; these items came on it since, and a yes would take them off. */
    record AgendaChangedSince(int version, List<String> added) implements Phrase {}

    /** The version that is replaced, and what is otherwise in the one that replaces it. */
    record Replaced(int version, List<ItemLine> added, List<OtherwiseLine> changed, List<ItemLine> gone) {}

    /**
     * An item that is otherwise than in the version before.
     *
     * @param before its number there, where that is another
     * @param fields what else is otherwise
     */
    record OtherwiseLine(
            String number, String title, @Nullable String before, List<ItemField> fields) {}

    /**
     * The agenda is stored.
     *
     * @param added the numbers of the items that open rounds do not ask about yet
     * @param offered a preview of what it means for those who have been asked follows
     */
    record AgendaStored(
            String meeting,
            int number,
            int version,
            int items,
            int closed,
            boolean roundOpen,
            List<String> added,
            boolean offered)
            implements Phrase {}

    record ChangeNotUnderstood(String words) implements Phrase {}

    record NotInProposal(String typed, List<String> numbers) implements Phrase {}

    record NothingLeft() implements Phrase {}

    record OneToMerge() implements Phrase {}

    record ItemLine(String number, String title, ItemType type, boolean closed) {}

    record CprNumberInAgenda(List<Integer> lines) implements Phrase {}
}
