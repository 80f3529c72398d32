package dk.raadslag.domain.network;

/** What a network has agreed on about keeping what it knows right, and no longer than it needs to. */
public record Upkeep(ConfirmationTimes confirmation, RetentionTimes retention) {
    /** What holds where the network's file says nothing. */
    public static final Upkeep NONE = new Upkeep(ConfirmationTimes.NEVER, RetentionTimes.FOR_EVER);
}
