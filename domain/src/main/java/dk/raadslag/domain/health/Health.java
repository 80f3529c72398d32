package dk.raadslag.domain.health;

import dk.raadslag.domain.network.ContactPerson;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody can be taken to be the right contact person.
 *
 * @param reason why not; null where all is well
 * @param since the day the reason dates from; null where all is well
 */
public record Health(
        ContactPerson contact,
        @Nullable Reason reason,
        @Nullable LocalDate since) {

    /** In one word. */
    public enum State {
        /** Gyldig. */
        VALID,
        /** Tvivlsom: somebody should look. */
        DOUBTFUL,
        /** Ugyldig: what is sent does not arrive. */
        INVALID
    }

    /** Why somebody is perhaps not the right one, the worst first. */
    public enum Reason {
        /** The mail server does not know the address. */
        ADDRESS_REFUSED(State.INVALID),
        /** They are no longer to be found in their municipality's Teams. */
        LEFT_TENANT(State.INVALID),
        /** They have blocked the bot. */
        BLOCKED(State.DOUBTFUL),
        /** They have removed the bot. */
        UNINSTALLED(State.DOUBTFUL),
        /** They have said that they stop, and still stand as contact person. */
        STOPS(State.DOUBTFUL),
        /** They were asked whether they still are, and have not answered. */
        UNCONFIRMED(State.DOUBTFUL),
        /** They last confirmed more than a year ago and have not been heard since. */
        EXPIRED(State.DOUBTFUL),
        /** They were asked again and again without a sign of life, while others of the municipality answered. */
        SILENT(State.DOUBTFUL);

        private final State state;

        Reason(State state) {
            this.state = state;
        }

        /** Returns what it makes of somebody. */
        public State state() {
            return state;
        }
    }

    /** Returns it in one word. */
    public State state() {
        return reason == null ? State.VALID : reason.state();
    }
}
