package dk.raadslag.bot.delivery;

import org.jspecify.annotations.Nullable;

/** Calls to one tenant: no more than it is allowed, and none while it has asked for a pause. */
final class TenantPace {

    private final @Nullable Allowance allowance;
    private long pausedUntil = Long.MIN_VALUE;
    private boolean onTrial;

    /** Takes what the tenant is allowed, or null for as much as possible. */
    TenantPace(@Nullable Allowance allowance) {
        this.allowance = allowance;
    }

    /** Returns the moment from which so many calls may be made, with others under way. */
    long freeAt(int calls, int underWay, long now) {
        if (onTrial && underWay > 0) {
            return Long.MAX_VALUE;
        }
        return Math.max(pausedUntil, allowance == null ? now : allowance.freeAt(calls, now));
    }

    /** Counts calls, even such as nobody asked permission for. */
    void spend(int calls, long now) {
        if (allowance != null && calls > 0) {
            allowance.spend(calls, now);
        }
    }

    /** Returns how many turns are wanted to make so many calls, with others under way. */
    int wanted(int calls, int underWay, long now) {
        boolean waits = rests(now) || (onTrial && underWay > 0);
        return allowance == null || waits ? 0 : allowance.wanted(calls, now);
    }

    void deal(long first, int turns) {
        if (allowance != null) {
            allowance.deal(first, turns);
        }
    }

    /** Makes no calls until then, and after that only one at a time until one is taken. */
    void pause(long until) {
        pausedUntil = Math.max(pausedUntil, until);
        onTrial = true;
    }

    boolean rests(long now) {
        return pausedUntil > now;
    }

    boolean isForgettable(long now) {
        return !onTrial && !rests(now);
    }

    void taken() {
        onTrial = false;
    }
}
