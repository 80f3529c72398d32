package dk.raadslag.domain.health;

import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.LedgerLine;
import dk.raadslag.domain.round.Recipient;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds whoever was asked in the last rounds and wrote in none of them, while others of the municipality answered. */
public final class SilentPeople {
    private static final int ROUNDS = 3;
    private static final int LOOKED_AT = 12;

    private final Rounds rounds;
    private final Ledger ledger;
    private final Contributions contributions;

    /** Needs the rounds, whom they asked, and what was answered. */
    public SilentPeople(Rounds rounds, Ledger ledger, Contributions contributions) {
        this.rounds = rounds;
        this.ledger = ledger;
        this.contributions = contributions;
    }

    /** Returns since when each of them has been asked in vain: when the third last of their rounds was opened. */
    Map<PersonId, Instant> of(Network network, Instant now) {
        Map<PersonId, List<Instant>> inVain = new HashMap<>();
        Map<PersonId, Boolean> wrote = new HashMap<>();
        rounds.of(network.id()).stream()
                .filter(round -> !round.isOpen(now) && !round.isCalledOff())
                .limit(LOOKED_AT)
                .forEach(round -> look(round, inVain, wrote));
        Map<PersonId, Instant> since = new HashMap<>();
        inVain.forEach((person, opened) -> {
            if (opened.size() >= ROUNDS) {
                since.put(person, opened.get(ROUNDS - 1));
            }
        });
        return since;
    }

    /** From the newest round backwards: somebody who wrote in one is not silent in the older ones. */
    private void look(Round round, Map<PersonId, List<Instant>> inVain, Map<PersonId, Boolean> wrote) {
        List<Contribution> written = contributions.to(round.id());
        Standing standing = Standing.of(round, written);
        written.forEach(one -> wrote.put(one.person(), true));
        ledger.of(round.id()).stream()
                .map(LedgerLine::recipient)
                .filter(one -> one.role().isAsked() && !wrote.containsKey(one.person()))
                .filter(one -> isAnswered(standing, one))
                .map(Recipient::person)
                .distinct()
                .forEach(person ->
                        inVain.computeIfAbsent(person, any -> new ArrayList<>()).add(round.openedAt()));
    }

    private static boolean isAnswered(Standing standing, Recipient one) {
        return standing.of(one.municipality())
                .filter(MunicipalityStanding::hasSaidAnything)
                .isPresent();
    }
}
