package dk.raadslag.domain.draft;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Deliveries;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.draft.Readership.Reader;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets those who only receive have the version that was handed on, each of them once; nobody is reminded of it. */
public final class InformingReaders {
    private static final String KIND = "orientation:";

    private final UnitOfWork unitOfWork;
    private final Outbox outbox;
    private final Deliveries deliveries;
    private final Audit audit;

    /** Needs where messages are written down, and what has been written already. */
    public InformingReaders(UnitOfWork unitOfWork, Outbox outbox, Deliveries deliveries, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.outbox = outbox;
        this.deliveries = deliveries;
        this.audit = audit;
    }

    /** Returns who has been written to about a version. */
    public Set<PersonId> informed(RoundId round, int version) {
        return deliveries.about(round.value()).stream()
                .filter(one -> one.key().startsWith(key(round, version)))
                .map(Deliveries.Delivery::person)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    /** Writes to these readers about a version, and returns how many had not been written to before. */
    public int inform(List<Reader> readers, Drafts.Kept version, PersonId by, Instant now) {
        return unitOfWork.run(() -> {
            int told = (int) readers.stream()
                    .filter(reader -> outbox.put(dispatch(reader.person().id(), version, now)))
                    .count();
            if (told > 0) {
                audit.add(new Audit.Entry(
                        now,
                        by.toString(),
                        "draft-informed",
                        version.round().value(),
                        "version=" + version.version() + " recipients=" + told));
            }
            return told;
        });
    }

    private static Dispatch dispatch(PersonId person, Drafts.Kept kept, Instant now) {
        return new Dispatch(
                key(kept.round(), kept.version()) + person,
                person,
                null,
                new Intent.Orientation(kept.round().value(), kept.version()),
                Dispatch.Urgency.BULK,
                now);
    }

    private static String key(RoundId round, int version) {
        return KIND + round + ":v" + version + ":";
    }
}
