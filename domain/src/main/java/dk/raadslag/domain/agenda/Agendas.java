package dk.raadslag.domain.agenda;

import dk.raadslag.domain.meeting.MeetingId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The agendas imported so far; every version stays. */
public interface Agendas {

    /** Stores the items as the meeting's next version. */
    Agenda add(MeetingId meeting, List<AgendaItem> items, Instant at);

    /** Returns the newest version of a meeting's agenda. */
    Optional<Agenda> newest(MeetingId meeting);

    /** Returns every version of a meeting's agenda, oldest first. */
    List<Agenda> versions(MeetingId meeting);
}
