package dk.raadslag.bot.fakes;

import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.RoundTimetable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

public final class FakeTimetable implements RoundTimetable {
    private final Map<RoundId, Pace> drawn = new LinkedHashMap<>();

    @Override
    public void draw(Round round, Pace pace) {
        drawn.put(round.id(), pace);
    }

    @Override
    public void drawDuty(Round round, Instant now) {}

    @Override
    public void redraw(Round round, Pace pace, Instant now) {
        draw(round, pace);
    }

    @Override
    public void clear(RoundId round) {
        drawn.remove(round);
    }

    /** Returns what stands, by round. */
    public Map<RoundId, Pace> drawn() {
        return Map.copyOf(drawn);
    }
}
