package dk.raadslag.bot.fakes;

import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Proposal;
import dk.raadslag.domain.network.Proposals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public final class FakeProposals implements Proposals, Remembered {
    private List<Proposal> made = new ArrayList<>();
    private Set<Long> decided = new HashSet<>();

    @Override
    public Proposal add(NetworkId network, PersonId by, Proposal.Content content, Instant at) {
        Proposal proposal = new Proposal(made.size() + 1L, network, by, content, at);
        made.add(proposal);
        return proposal;
    }

    @Override
    public Optional<Proposal> open(long id) {
        return made.stream()
                .filter(one -> one.id() == id && !decided.contains(id))
                .findFirst();
    }

    @Override
    public List<Proposal> open(NetworkId network) {
        return made.stream()
                .filter(one -> one.network().equals(network) && !decided.contains(one.id()))
                .toList();
    }

    @Override
    public boolean decide(long id, boolean accepted, PersonId by, Instant at) {
        return decided.add(id);
    }

    @Override
    public Runnable snapshot() {
        List<Proposal> madeBefore = new ArrayList<>(made);
        Set<Long> decidedBefore = new HashSet<>(decided);
        return () -> {
            made = madeBefore;
            decided = decidedBefore;
        };
    }
}
