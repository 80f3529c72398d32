package dk.raadslag.domain.round;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One request to the municipalities, from the moment it is opened.
 *
 * @param title what it is called in every message, such as "Sundhedsrådets møde den 20. januar 2027"
 * @param leftOut the closed items of the agenda, by number
 * @param asked the municipalities whose answer is expected
 * @param deadline the common one; a municipality may have more time
 * @param closedAt when the secretariat ended it before its deadline, or null
 * @param areas the subject areas it touches, in lower case
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
        @Nullable Instant closedAt,
        RoundChanges changes,
        Set<String> areas) {

    /** Copies the lists. */
    public Round {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
        asked = List.copyOf(asked);
        areas = Set.copyOf(areas);
    }

    /** A round as it is opened. */
    public Round(
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
        this(
                id,
                network,
                meeting,
                title,
                kind,
                deadline,
                items,
                leftOut,
                asked,
                openedBy,
                openedAt,
                closedAt,
                RoundChanges.NONE,
                Set.of());
    }

    /** Returns this round touching these subject areas. */
    public Round touching(Set<String> some) {
        return new Round(
                id, network, meeting, title, kind, deadline, items, leftOut, asked, openedBy, openedAt, closedAt,
                changes, some);
    }

    /** Tells whether an answer of anybody is in time now; computed from the clock, not from a job. */
    public boolean isOpen(Instant now) {
        return !isEnded() && !lastDeadline().passed(now);
    }

    /** Tells whether an answer of this municipality is in time now. */
    public boolean isOpen(Instant now, MunicipalityCode municipality) {
        return !isEnded() && !deadlineOf(municipality).passed(now);
    }

    /** Returns the deadline of this municipality, its own where it has been given more time; of none: the common one. */
    public Deadline deadlineOf(@Nullable MunicipalityCode municipality) {
        return municipality == null ? deadline : changes.extensions().getOrDefault(municipality, deadline);
    }

    /** Returns the latest deadline of anybody. */
    public Deadline lastDeadline() {
        return changes.extensions().values().stream()
                .reduce(deadline, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    /** Tells whether the secretariat has ended or called it off, whatever the clock says. */
    public boolean isEnded() {
        return closedAt != null || isCalledOff();
    }

    /** Returns when the secretariat ended it, if that was before this municipality's deadline. */
    public Optional<Instant> closedEarlyFor(MunicipalityCode municipality) {
        return Optional.ofNullable(closedAt)
                .filter(at -> !deadlineOf(municipality).passed(at));
    }

    /** Returns when the secretariat ended it, if that was before its deadline. */
    public Optional<Instant> closedEarly() {
        return Optional.ofNullable(closedAt).filter(at -> !deadline.passed(at));
    }

    /** Returns the day the secretariat ended it, if that was before its deadline. */
    public @Nullable LocalDate closedEarlyOn() {
        return closedEarly().map(at -> DanishTime.at(at).toLocalDate()).orElse(null);
    }

    /** Tells whether the secretariat has called it off. */
    public boolean isCalledOff() {
        return changes.calledOffAt() != null;
    }

    /** Returns this round with another deadline for all; longer extensions stay. */
    public Round moved(Deadline to) {
        return with(to, closedAt, changes.past(to));
    }

    /** Returns this round with more time for one municipality. */
    public Round extended(MunicipalityCode municipality, Deadline until) {
        return with(deadline, closedAt, changes.extended(municipality, until));
    }

    /** Returns this round under another title: what it is about has another date. */
    public Round retitled(String now) {
        return new Round(
                id, network, meeting, now, kind, deadline, items, leftOut, asked, openedBy, openedAt, closedAt, changes,
                areas);
    }

    /** Returns this round taking answers again, until its deadline. */
    public Round reopened() {
        return with(deadline, null, changes.calledOff(null));
    }

    /** Returns this round ended before its deadline. */
    public Round closed(Instant at) {
        return with(deadline, at, changes);
    }

    /** Returns this round called off. */
    public Round calledOff(Instant at) {
        return with(deadline, closedAt, changes.calledOff(at));
    }

    /** Returns this round as an agenda corrected since puts it, asking these municipalities. */
    public Round corrected(CorrectedItems now, List<MunicipalityCode> askedNow) {
        return new Round(
                id,
                network,
                meeting,
                title,
                kind,
                deadline,
                now.items(),
                now.leftOut(),
                askedNow,
                openedBy,
                openedAt,
                closedAt,
                changes.without(now.gone()),
                areas);
    }

    private Round with(Deadline until, @Nullable Instant closed, RoundChanges changed) {
        return new Round(
                id, network, meeting, title, kind, until, items, leftOut, asked, openedBy, openedAt, closed, changed,
                areas);
    }

    /** Returns the number an item has now, by its key; the key itself where it has left the agenda. */
    public String numberOf(String key) {
        return keyed(key).map(RoundItem::number).orElse(key);
    }

    /** Returns the item with this key, unless it has left the agenda. */
    public Optional<RoundItem> keyed(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** Returns the item with this number. */
    public Optional<RoundItem> item(String number) {
        return items.stream().filter(item -> item.number().equals(number)).findFirst();
    }
}
