package dk.raadslag.domain.agenda;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was recognised in a text, and what a person should look at; nothing in it is guessed. */
public record ReadAgenda(
        @Nullable String forum,
        @Nullable LocalDate meetingDate,
        @Nullable String meetingDateText,
        List<AgendaItem> items,
        List<AgendaWarning> warnings) {

    public ReadAgenda {
        items = List.copyOf(items);
        warnings = List.copyOf(warnings);
    }
}
