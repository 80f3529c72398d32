package dk.raadslag.domain.round;

import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Hold;
import dk.raadslag.domain.delivery.Pause;
import dk.raadslag.domain.delivery.Pauses;
import java.util.List;

/** Holds back what a paused network would send to the many; the second part of a message's key names its round or network. */
public final class HoldingBack implements Hold {
    private final Pauses pauses;
    private final Rounds rounds;

    /** Needs which networks are paused, and whose a round is. */
    public HoldingBack(Pauses pauses, Rounds rounds) {
        this.pauses = pauses;
        this.rounds = rounds;
    }

    @Override
    public boolean holds(Dispatch dispatch) {
        if (dispatch.urgency() != Dispatch.Urgency.BULK) {
            return false;
        }
        String[] parts = dispatch.key().split(":", -1);
        List<Pause> standing = pauses.all();
        return parts.length > 1 && !standing.isEmpty() && isPaused(parts[1], standing);
    }

    private boolean isPaused(String named, List<Pause> standing) {
        String network = RoundId.read(named)
                .flatMap(rounds::find)
                .map(round -> round.network().value())
                .orElse(named);
        return standing.stream().anyMatch(pause -> pause.network().value().equals(network));
    }
}
