package dk.raadslag.domain.agenda;

import dk.raadslag.domain.meeting.MeetingId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The agendas imported so far; every version stays. */
public interface Agendas {

    /**
     * Stores the items as the version after the one they were made from, and fails where there is one by now.
     *
     * @param basedOn the version they were made from; 0 where the meeting has no agenda
     */
    Agenda add(MeetingId meeting, int basedOn, List<AgendaItem> items, Instant at);

    /** Returns the newest version of a meeting's agenda. */
    Optional<Agenda> newest(MeetingId meeting);

    /** Returns every version of a meeting's agenda, oldest first. */
    List<Agenda> versions(MeetingId meeting);
}
