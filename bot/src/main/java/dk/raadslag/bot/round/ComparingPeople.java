package dk.raadslag.bot.round;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundPlan;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Compares whom a request goes to with whom an earlier round was asked of. */
final class ComparingPeople {
    private final Rounds rounds;
    private final Ledger ledger;
    private final Contacts contacts;

    ComparingPeople(Rounds rounds, Ledger ledger, Contacts contacts) {
        this.rounds = rounds;
        this.ledger = ledger;
        this.contacts = contacts;
    }

    PeopleCompared with(Round earlier, RoundPlan plan, Instant now) {
        return PeopleCompared.with(
                earlier,
                ledger.of(earlier.id()),
                plan,
                contacts.of(earlier.network()),
                DanishTime.at(now).toLocalDate());
    }

    /** Compares with the network's newest round; empty where there is none, or it was asked of other municipalities. */
    Optional<PeopleCompared> withLast(RoundPlan plan, Instant now) {
        return rounds.of(plan.order().network().id()).stream()
                .filter(last -> last.kind() == plan.order().kind())
                .findFirst()
                .filter(last -> Set.copyOf(last.asked()).equals(Set.copyOf(plan.asked())))
                .map(last -> with(last, plan, now));
    }
}
