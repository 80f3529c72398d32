package dk.raadslag.domain.nomination;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.MunicipalityGroup;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.RoundId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a round asks names for.
 *
 * @param profile what somebody among the members should know or be, each on its own
 * @param termYears how long members sit, or 0 for no end
 * @param begins when they begin
 */
public record NominationCall(
        RoundId round, String group, Seats seats, List<String> profile, int termYears, LocalDate begins) {
    /** Copies the profile. */
    public NominationCall {
        profile = List.copyOf(profile);
    }

    /** Returns the last day of a member, or null where there is none. */
    public @Nullable LocalDate ends() {
        return termYears == 0 ? null : begins.plusYears(termYears).minusDays(1);
    }

    /** Returns what the seats are shared out among, as the network is on the day the members begin. */
    public List<MunicipalityGroup> shares(Network network) {
        return seats.per() == Seats.Per.CLUSTER
                ? network.groupsOn(begins)
                : network.membersOn(begins).stream()
                        .map(one -> new MunicipalityGroup(one.name(), List.of(one.code()), null, null))
                        .toList();
    }

    /** Returns the name of what a municipality shares seats with; empty where it is in no cluster. */
    public Optional<MunicipalityGroup> shareOf(MunicipalityCode municipality, Network network) {
        return shares(network).stream()
                .filter(share -> share.municipalities().contains(municipality))
                .findFirst();
    }
}
