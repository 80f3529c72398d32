package dk.raadslag.bot.network;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about what contact persons propose. */
final class ProposalWords {
    private ProposalWords() {}

    /**
     * What is proposed.
     *
     * @param kind DEPUTY, SUCCESSOR, LEAVING, AREAS or JOINING
     * @param until last day, of a deputy only
     * @param colleague who is proposed: their address, after their name where it is known
     * @param toldBy a colleague who says it of them, or null
     * @param areas the subject areas that are proposed
     * @param role what a colleague joins as, or null
     * @param selfTold that colleague is the one who has taken over
     */
    record What(
            String kind,
            String by,
            List<String> municipalities,
            List<NetworkWords.HeldRole> roles,
            @Nullable String colleague,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String toldBy,
            boolean selfTold,
            List<String> areas,
            @Nullable Role role) {
        /** What is proposed without a word of subject areas. */
        What(
                String kind,
                String by,
                List<String> municipalities,
                List<NetworkWords.HeldRole> roles,
                @Nullable String colleague,
                LocalDate from,
                @Nullable LocalDate until,
                @Nullable String toldBy,
                boolean selfTold) {
            this(kind, by, municipalities, roles, colleague, from, until, toldBy, selfTold, List.of(), null);
        }
    }

    /** To the secretariat; {@code meantDomain} is what the address was probably to end in. */
    record ProposalMade(String network, What what, @Nullable String meantDomain) implements Phrase {}

    record DecideHere() implements Phrase {}

    record ApproveButton() implements Phrase {}

    record DeclineButton() implements Phrase {}

    /** To whoever pressed; {@code linked} tells whether the colleague can be reached. */
    record ProposalApproved(What what, boolean linked) implements Phrase {}

    record ProposalDeclined(What what) implements Phrase {}

    record ProposalGone() implements Phrase {}

    /** To whoever proposed. */
    record YourProposal(What what, boolean approved, String sender, String phone) implements Phrase {}

    /** To the colleague who takes over. */
    record NamedAsSuccessor(String name, String network, What what) implements Phrase {}
}
