package dk.raadslag.store.delivery;

import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.store.column.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivery state as the outbox's columns say it.
 *
 * @param claimAt when the message may be taken, null when nothing more will happen to it
 * @param endedAt since when nothing more will happen to it
 * @param note activity id, failure reason or cause
 */
public record StateColumns(
        String state,
        @Nullable Instant claimAt,
        @Nullable Instant endedAt,
        @Nullable String note,
        boolean unclear) {
    private static final int LONGEST_NOTE = 2000;

    static StateColumns of(DeliveryState state) {
        String name = state.getClass().getSimpleName();
        if (state instanceof DeliveryState.Queued queued) {
            return open(name, queued.due(), null, false);
        }
        if (state instanceof DeliveryState.Sending sending) {
            return open(name, sending.leaseEnds(), null, false);
        }
        if (state instanceof DeliveryState.Retrying retrying) {
            return open(name, retrying.due(), retrying.cause(), retrying.unclear());
        }
        return ended(name, state);
    }

    private static StateColumns ended(String name, DeliveryState state) {
        if (state instanceof DeliveryState.Delivered delivered) {
            return ended(name, delivered.at(), delivered.activityId(), false);
        }
        if (state instanceof DeliveryState.Failed failed) {
            return ended(name, failed.at(), failed.reason().name(), false);
        }
        if (state instanceof DeliveryState.Unknown unknown) {
            return ended(name, unknown.at(), unknown.cause(), true);
        }
        return ended(name, ((DeliveryState.Superseded) state).at(), null, false);
    }

    private static StateColumns open(String name, Instant claimAt, @Nullable String note, boolean unclear) {
        return new StateColumns(name, claimAt, null, shortened(note), unclear);
    }

    private static StateColumns ended(String name, Instant endedAt, @Nullable String note, boolean unclear) {
        return new StateColumns(name, null, endedAt, shortened(note), unclear);
    }

    private static @Nullable String shortened(@Nullable String note) {
        return note == null || note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
    }

    /** Reads the state of a row that has the columns state, claim_at, ended_at, note and unclear. */
    public static DeliveryState read(ResultSet row) throws SQLException {
        String state = row.getString("state");
        String note = row.getString("note");
        return switch (state) {
            case "Queued" -> new DeliveryState.Queued(Moment.read(row, "claim_at"));
            case "Sending" -> new DeliveryState.Sending(Moment.read(row, "claim_at"));
            case "Retrying" ->
                new DeliveryState.Retrying(Moment.read(row, "claim_at"), note, row.getBoolean("unclear"));
            case "Delivered" -> new DeliveryState.Delivered(Moment.read(row, "ended_at"), note);
            case "Failed" -> new DeliveryState.Failed(Moment.read(row, "ended_at"), FailureReason.valueOf(note));
            case "Unknown" -> new DeliveryState.Unknown(Moment.read(row, "ended_at"), note);
            case "Superseded" -> new DeliveryState.Superseded(Moment.read(row, "ended_at"));
            default -> throw new IllegalStateException("no delivery state: " + state);
        };
    }
}
