package dk.raadslag.domain.round;

import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request to the municipalities, from the moment it is opened.
 *
 * @param title what it is called in every message, such as "Sundhedsrådets møde den 20. januar 2027"
 * @param leftOut the closed items of the agenda, by number
 * @param asked the municipalities whose answer is expected
 * @param closedAt when the secretariat ended it before its deadline, or null
 */
public record Round(
        RoundId id,
        NetworkId network,
        @Nullable MeetingId meeting,
        String title,
        RoundKind kind,
        Deadline deadline,
        List<RoundItem> items,
        List<String> leftOut,
        List<MunicipalityCode> asked,
        PersonId openedBy,
        Instant openedAt,
        @Nullable Instant closedAt) {

    /** Copies the lists. */
    public Round {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
        asked = List.copyOf(asked);
    }

    /** Tells whether an answer is in time now; computed from the clock, not from a job. */
    public boolean isOpen(Instant now) {
        return closedAt == null && !deadline.passed(now);
    }

    /** Returns the item with this number. */
    public Optional<RoundItem> item(String number) {
        return items.stream().filter(item -> item.number().equals(number)).findFirst();
    }
}
