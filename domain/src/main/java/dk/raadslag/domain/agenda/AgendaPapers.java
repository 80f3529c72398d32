package dk.raadslag.domain.agenda;

import dk.raadslag.domain.meeting.MeetingId;
import java.time.Instant;
import java.util.Optional;

/** The files agendas were read from; one is shown to nobody before it has been published for a meeting. */
public interface AgendaPapers {

    /** Keeps a file under a new token, and forgets those of a day ago that were never published. */
    void keep(String token, String file, byte[] content, Instant at);

    /** Lets those who are asked about a meeting read a kept file, in place of an earlier one. */
    void publish(AgendaPaper paper, Instant at);

    /** Returns the paper published last for a meeting. */
    Optional<AgendaPaper> of(MeetingId meeting);

    /** Returns a published paper. */
    Optional<AgendaPaper> find(String token);

    /** Returns what is in a kept file. */
    byte[] content(String token);
}
