package dk.raadslag.domain.agenda;

import dk.raadslag.domain.meeting.MeetingId;
import java.time.Instant;
import java.util.List;

/** One numbered version of a meeting's agenda. */
public record Agenda(MeetingId meeting, int version, Instant importedAt, List<AgendaItem> items) {

    /** Copies the items. */
    public Agenda {
        items = List.copyOf(items);
    }
}
