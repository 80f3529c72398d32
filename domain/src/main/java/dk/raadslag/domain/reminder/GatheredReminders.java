package dk.raadslag.domain.reminder;

import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Tells which rounds a reminder is about at the moment it is sent. */
public final class GatheredReminders {
    private final Rounds rounds;
    private final Reminding reminding;
    private final Predicate<RoundId> sent;

    /** Needs the rounds, whom each still concerns, and whose joint draft has been sent. */
    public GatheredReminders(Rounds rounds, Reminding reminding, Predicate<RoundId> sent) {
        this.sent = sent;
        this.rounds = rounds;
        this.reminding = reminding;
    }

    /**
     * What a round still wants of somebody.
     *
     * @param missing their answer
     * @param unsent that something is sent which concerns them
     */
    public record Wanted(Round round, boolean missing, boolean unsent) {}

    /**
     * Returns those of the rounds a message was written for that still want something of a person, the nearest deadline first.
     *
     * @param own the round the message names itself
     */
    public List<Wanted> of(String message, RoundId own, PersonId person, Instant now) {
        List<RoundId> told = reminding.toldBy(message);
        return (told.isEmpty() ? List.of(own) : told)
                .stream()
                        .flatMap(id -> rounds.find(id).stream())
                        .sorted(Comparator.comparing(Round::deadline))
                        .map(round -> wanted(message, round, person, now))
                        .filter(wanted -> wanted.missing() || wanted.unsent())
                        .toList();
    }

    private Wanted wanted(String message, Round round, PersonId person, Instant now) {
        Wanting wanting = reminding.wanting(round, now);
        return new Wanted(
                round, isMissing(message, wanting, person), wanting.warned().contains(person));
    }

    /** When the joint draft has been sent, nothing can come into it any more. */
    private boolean isMissing(String message, Wanting wanting, PersonId person) {
        return Reminding.isChase(message)
                ? !sent.test(wanting.round().id()) && wanting.isSilent(person)
                : wanting.isMissing(person);
    }
}
