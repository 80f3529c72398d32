package dk.raadslag.domain.reminder;

import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Tells which rounds a reminder is about at the moment it is sent. */
public final class GatheredReminders {
    private final Rounds rounds;
    private final Reminding reminding;

    /** Needs the rounds, and whom each still concerns. */
    public GatheredReminders(Rounds rounds, Reminding reminding) {
        this.rounds = rounds;
        this.reminding = reminding;
    }

    /**
     * Returns those of the rounds a message was written for that still want something of a person, the nearest deadline first.
     *
     * @param own the round the message names itself
     */
    public List<Round> of(String message, RoundId own, PersonId person, Instant now) {
        List<RoundId> told = reminding.toldBy(message);
        return (told.isEmpty() ? List.of(own) : told)
                .stream()
                        .flatMap(id -> rounds.find(id).stream())
                        .filter(round -> reminding.isStillMissing(round, person, now)
                                || reminding.warned(round, now).contains(person))
                        .sorted(Comparator.comparing(Round::deadline))
                        .toList();
    }
}
