package dk.raadslag.store.network;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Proposal;
import dk.raadslag.domain.network.Proposals;
import dk.raadslag.domain.network.Role;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class ProposalsTest extends StoreTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-02-01");
    private static final EmailAddress COLLEAGUE = new EmailAddress("kollega@example.dk");

    @Test
    void everyKindOfProposalComesBackWhole() {
        PersonId person = somebody("kontakt-ballerup");
        List<Proposal.Content> contents = List.of(
                new Proposal.Deputy(COLLEAGUE, FIRST, FIRST.plusDays(14)),
                new Proposal.Successor(COLLEAGUE, FIRST),
                new Proposal.Successor(COLLEAGUE, FIRST, person),
                new Proposal.Leaving(FIRST),
                new Proposal.Areas(Set.of("psykiatri", "børn og unge"), FIRST),
                new Proposal.Joining(COLLEAGUE, "Karen Kollega", Role.SUBJECT_CONTACT, Set.of("psykiatri"), FIRST),
                new Proposal.Joining(COLLEAGUE, "", Role.DEPUTY, Set.of(), FIRST));
        for (Proposal.Content content : contents) {
            Proposal added = the(Proposals.class).add(Sample.NETWORK, person, content, Sample.NOW);
            assertThat(the(Proposals.class).open(added.id())).contains(added);
        }
    }

    @Test
    void whoIsLeavingIsKnownUntilItIsDecidedAndADeputyIsNoSuccessor() {
        PersonId leaver = somebody("kontakt-ballerup");
        PersonId away = somebody("kontakt-egedal");
        Proposals proposals = the(Proposals.class);
        Proposal leaving = proposals.add(Sample.NETWORK, leaver, new Proposal.Leaving(FIRST), Sample.NOW);
        Proposal deputy = proposals.add(Sample.NETWORK, away, new Proposal.Deputy(COLLEAGUE, FIRST, FIRST), Sample.NOW);

        assertThat(proposals.open(Sample.NETWORK)).containsExactly(leaving, deputy);
        assertThat(proposals.isLeaving(Sample.NETWORK, leaver)).isTrue();
        assertThat(proposals.isLeaving(Sample.NETWORK, away)).isFalse();
        proposals.decide(leaving.id(), false, away, Sample.NOW);
        assertThat(proposals.isLeaving(Sample.NETWORK, leaver)).isFalse();
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsHeard() throws Exception {
        PersonId person = somebody("kontakt-ballerup");
        long id = the(Proposals.class)
                .add(Sample.NETWORK, person, new Proposal.Leaving(FIRST), Sample.NOW)
                .id();
        Callable<Boolean> deciding =
                () -> inOneUnitOfWork(() -> the(Proposals.class).decide(id, true, person, Sample.NOW));
        assertThat(atOnce(List.of(deciding, deciding))).containsExactlyInAnyOrder(true, false);
        assertThat(the(Proposals.class).open(id)).isEmpty();
    }
}
