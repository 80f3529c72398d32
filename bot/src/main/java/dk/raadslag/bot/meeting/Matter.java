package dk.raadslag.bot.meeting;

import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with every round about it, or one round.
 *
 * @param id the printed id of the meeting, or of the round where one was named or has no meeting
 * @param meeting the meeting, or null for a round without one
 */
public record Matter(String id, String title, @Nullable Meeting meeting, List<Round> rounds) {
    /** Copies the list. */
    public Matter {
        rounds = List.copyOf(rounds);
    }

    /** Returns this matter with the rounds that ask for remarks and were not called off. */
    public Matter held() {
        return new Matter(
                id,
                title,
                meeting,
                rounds.stream()
                        .filter(round -> !round.isCalledOff() && round.kind() == RoundKind.COMMENTS)
                        .toList());
    }
}
