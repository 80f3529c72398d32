package dk.raadslag.bot.agenda;

import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.ReadAgenda;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON object of {@code agenda parse}: a read agenda with its warnings in words; names and order are promised. */
record ParsedAgenda(
        @Nullable String forum,
        @Nullable LocalDate meetingDate,
        @Nullable String meetingDateText,
        List<AgendaItem> items,
        List<String> warnings) {

    static ParsedAgenda of(ReadAgenda agenda, List<String> warnings) {
        return new ParsedAgenda(
                agenda.forum(), agenda.meetingDate(), agenda.meetingDateText(), agenda.items(), warnings);
    }
}
