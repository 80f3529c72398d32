package dk.raadslag.store.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.proposal.ItemProposal;
import dk.raadslag.domain.proposal.ItemProposals;
import dk.raadslag.domain.proposal.ProposedItem;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class ItemProposalsTest extends StoreTest {
    private static final ProposedItem ITEM =
            new ProposedItem("Fælles indkøb", "Det bliver billigere;\n\u0000ja", ItemType.INFORMATION);

    @Test
    void aProposalComesBackWholeInTheOrderItCame() {
        ItemProposal first = add("a1");
        ItemProposal second = add("a2");
        assertThat(the(ItemProposals.class).of(first.origin().round()))
                .extracting(ItemProposal::id)
                .containsExactly(first.id(), second.id());
        ItemProposal read = the(ItemProposals.class).find(first.id()).orElseThrow();
        assertThat(read.origin()).isEqualTo(first.origin());
        assertThat(read.item().title()).isEqualTo("Fælles indkøb");
        assertThat(read.item().why()).isEqualTo("Det bliver billigere;\nja");
        assertThat(read.item().type()).isEqualTo(ItemType.INFORMATION);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsHeard() throws Exception {
        ItemProposal made = add("a1");
        PersonId by = made.origin().person();
        Callable<Boolean> deciding = () -> inOneUnitOfWork(
                () -> the(ItemProposals.class).decide(made.id(), ItemProposal.State.TAKEN, by, Sample.NOW));
        assertThat(atOnce(List.of(deciding, deciding))).containsExactlyInAnyOrder(true, false);
        assertThat(the(ItemProposals.class).find(made.id()).orElseThrow().state())
                .isEqualTo(ItemProposal.State.TAKEN);
    }

    @Test
    void onlyWhatNobodyHasDecidedAboutIsTakenBack() {
        ItemProposal decided = add("a1");
        ItemProposal open = add("a2");
        PersonId by = open.origin().person();
        RoundId round = open.origin().round();
        the(ItemProposals.class).decide(decided.id(), ItemProposal.State.DECLINED, by, Sample.NOW);
        assertThat(the(ItemProposals.class).withdraw(round, by, "a1")).isZero();
        assertThat(the(ItemProposals.class).withdraw(round, by, "a2")).isOne();
        assertThat(the(ItemProposals.class).of(round))
                .extracting(ItemProposal::id)
                .containsExactly(decided.id());
    }

    private ItemProposal add(String activity) {
        RoundId round = new RoundId("OMN-R1");
        if (the(dk.raadslag.domain.round.Rounds.class).find(round).isEmpty()) {
            openRound("OMN-R1");
        }
        return the(ItemProposals.class)
                .add(
                        new ItemProposal.Origin(
                                round, Sample.BALLERUP, somebody("kontakt-ballerup"), activity, Sample.NOW, true),
                        ITEM);
    }
}
