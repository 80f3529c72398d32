package dk.raadslag.domain.casework;

import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case on its way through the forums, with everything that has happened to it.
 *
 * @param number counts a network's cases; never reused
 * @param events in the order they happened
 */
public record Case(CaseId id, NetworkId network, int number, Subject subject, List<CaseEvent> events) {

    /** Copies the events; what they have put right holds. */
    public Case {
        events = List.copyOf(events);
        for (CaseEvent event : events) {
            subject = event.kind().corrects() ? Correction.of(event).on(subject) : subject;
        }
    }

    /** Returns the forums along the way as it was before this event, its {@code number}th from 0. */
    public List<String> forumsBefore(int number) {
        return events.stream()
                .skip(number)
                .filter(event -> event.kind() == CaseEvent.Kind.REROUTED)
                .findFirst()
                .map(event -> Correction.of(event).forumsBefore())
                .orElse(subject.forums());
    }

    /**
     * What a case is about, and the way it is to go.
     *
     * @param chain the name of the way
     * @param forums the ids of the forums along it
     * @param origin the agenda item it comes from, or null
     */
    public record Subject(
            String title,
            String chain,
            List<String> forums,
            @Nullable Origin origin,
            PersonId by,
            Instant at) {
        /** Copies the forums. */
        public Subject {
            forums = List.copyOf(forums);
        }
    }

    /**
     * The agenda item a case comes from.
     *
     * @param closed nobody outside the secretariat may hear of it
     */
    public record Origin(MeetingId meeting, String item, boolean closed) {}

    /** Tells whether nobody outside the secretariat may hear of it. */
    public boolean isConfidential() {
        Origin origin = subject.origin();
        return origin != null && origin.closed();
    }
}
