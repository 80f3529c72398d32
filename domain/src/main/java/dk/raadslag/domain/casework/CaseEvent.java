package dk.raadslag.domain.casework;

import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to a case.
 *
 * @param step which forum of its way, from 0
 * @param backTo for a case that was sent back the step it goes to; else the same as {@code step}
 * @param place the forum as it was that day, whatever has become of it since
 * @param words what was decided, or why; may be empty
 */
public record CaseEvent(
        Kind kind, int step, int backTo, Place place, When when, String words, PersonId by, Instant at) {

    /** What has happened. */
    public enum Kind {
        /** A forum has been given a date. */
        DATED,
        /** A forum has dealt with it; it goes on. */
        DECIDED,
        /** A forum was left out. */
        SKIPPED,
        /** It was sent back. */
        RETURNED,
        /** It goes no further. */
        WITHDRAWN,
        /** It is called otherwise; the words are a {@link Correction}. */
        RETITLED,
        /** It goes another way from where it is; the words are a {@link Correction}. */
        REROUTED;

        /** Tells whether it puts right what a case is, and moves it nowhere. */
        public boolean corrects() {
            return this == RETITLED || this == REROUTED;
        }
    }

    /** A forum by its id and by the name it had, and the municipality that was the host. */
    public record Place(String forum, String name, MunicipalityCode host) {}

    /** The day, null for none, and the meeting on that day where the network has it in its calendar. */
    public record When(@Nullable LocalDate day, @Nullable MeetingId meeting) {
        /** No day. */
        public static final When UNKNOWN = new When(null, null);
    }
}
