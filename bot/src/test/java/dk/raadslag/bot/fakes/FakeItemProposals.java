package dk.raadslag.bot.fakes;

import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.proposal.ItemProposal;
import dk.raadslag.domain.proposal.ItemProposals;
import dk.raadslag.domain.proposal.ProposedItem;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Proposed items in memory. */
public final class FakeItemProposals implements ItemProposals, Remembered {
    private List<ItemProposal> all = new ArrayList<>();

    @Override
    public ItemProposal add(ItemProposal.Origin origin, ProposedItem item) {
        ItemProposal proposal = new ItemProposal(all.size() + 1L, origin, item, ItemProposal.State.OPEN);
        all.add(proposal);
        return proposal;
    }

    @Override
    public List<ItemProposal> of(RoundId round) {
        return all.stream()
                .filter(one -> one.origin().round().equals(round) && one.state() != ItemProposal.State.WITHDRAWN)
                .toList();
    }

    @Override
    public Optional<ItemProposal> find(long id) {
        return all.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public boolean decide(long id, ItemProposal.State state, PersonId by, Instant at) {
        return change(one -> one.id() == id, state) > 0;
    }

    @Override
    public int withdraw(RoundId round, PersonId person, String activityId) {
        return change(
                one -> one.origin().round().equals(round)
                        && one.origin().person().equals(person)
                        && one.origin().activityId().equals(activityId),
                ItemProposal.State.WITHDRAWN);
    }

    private int change(Predicate<ItemProposal> which, ItemProposal.State state) {
        List<ItemProposal> changed = all.stream()
                .filter(one -> one.state() == ItemProposal.State.OPEN && which.test(one))
                .toList();
        changed.forEach(one -> all.set(all.indexOf(one), new ItemProposal(one.id(), one.origin(), one.item(), state)));
        return changed.size();
    }

    @Override
    public Runnable snapshot() {
        List<ItemProposal> before = new ArrayList<>(all);
        return () -> all = before;
    }
}
