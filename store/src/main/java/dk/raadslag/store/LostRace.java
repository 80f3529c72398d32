package dk.raadslag.store;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Tells failures that come from two units of work at once, and will not come again when one of them starts over. */
final class LostRace {
    private static final String ROLLED_BACK = "40";
    /** PostgreSQL's lock not available, H2's lock time-out and H2's concurrent update. */
    private static final Set<String> WAITED_IN_VAIN = Set.of("55P03", "HYT00", "90131");

    private LostRace() {}

    static boolean is(RuntimeException failure) {
        return failure instanceof ConcurrencyFailureException
                || failure instanceof DuplicateKeyException
                || isRace(NestedExceptionUtils.getMostSpecificCause(failure));
    }

    private static boolean isRace(Throwable cause) {
        return cause instanceof SQLException failure && isRace(String.valueOf(failure.getSQLState()));
    }

    private static boolean isRace(String sqlState) {
        return sqlState.startsWith(ROLLED_BACK) || WAITED_IN_VAIN.contains(sqlState);
    }
}
