package dk.raadslag.bot.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** The calls of one program among several: each is made at its own turn or hardly later, and a turn that is missed is lost. */
final class DealtTurns implements Allowance {

    private static final long LATEST = Duration.ofMillis(30).toNanos();
    private static final int LOW_WATER = 4;

    private final Deque<Long> turns = new ArrayDeque<>();
    private final long apart;
    private final int most;
    private int owed;

    DealtTurns(int callsPerSecond) {
        apart = apart(callsPerSecond).toNanos();
        most = Math.max(2, callsPerSecond / 4);
    }

    static Duration apart(int callsPerSecond) {
        return Duration.ofSeconds(1).dividedBy(callsPerSecond);
    }

    /** A second call follows the answer to the first, and so never comes before its own turn by much. */
    @Override
    public long freeAt(int calls, long now) {
        dropMissed(now);
        return turns.size() < calls ? Long.MAX_VALUE : turns.getFirst();
    }

    @Override
    public void spend(int calls, long now) {
        for (int call = 0; call < calls; call++) {
            if (turns.pollFirst() == null) {
                owed++;
            }
        }
    }

    @Override
    public int wanted(int calls, long now) {
        dropMissed(now);
        return turns.size() >= Math.min(calls, LOW_WATER) ? 0 : Math.min(calls + owed, most) - turns.size();
    }

    @Override
    public void deal(long first, int count) {
        for (int turn = 0; turn < count; turn++) {
            if (owed > 0) {
                owed--;
            } else {
                turns.addLast(first + turn * apart);
            }
        }
    }

    private void dropMissed(long now) {
        while (!turns.isEmpty() && turns.getFirst() + LATEST < now) {
            turns.removeFirst();
        }
    }
}
