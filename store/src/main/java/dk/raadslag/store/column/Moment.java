package dk.raadslag.store.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Instants as columns: both databases keep microseconds, so finer parts are cut off before either can round them. */
public final class Moment {
    private Moment() {}

    /** Returns the instant as it will come back. */
    public static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** Returns the parameter for a column. */
    public static OffsetDateTime of(Instant instant) {
        return kept(instant).atOffset(ZoneOffset.UTC);
    }

    /** Reads a column that has a value. */
    public static Instant read(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(readOrNull(row, column), column);
    }

    /** Reads a column that may be null. */
    public static @Nullable Instant readOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
