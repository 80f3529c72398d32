package dk.raadslag.domain.nomination;

import dk.raadslag.domain.network.MunicipalityGroup;
import dk.raadslag.domain.network.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A group as it could sit, and what it lacks.
 *
 * @param decided somebody has been chosen, so that only the chosen are counted
 */
public record Composition(List<Share> shares, List<Gap> gaps, boolean decided) {
    /** Copies the lists. */
    public Composition {
        shares = List.copyOf(shares);
        gaps = List.copyOf(gaps);
    }

    /** A cluster or a municipality with those named there, the proposed ones first; nameless for what is in none of them. */
    public record Share(String name, List<Nominee> nominees, List<Nominee> proposed) {
        /** Copies the lists. */
        public Share {
            nominees = List.copyOf(nominees);
            proposed = List.copyOf(proposed);
        }
    }

    /** Something that is not as it should be; {@code name} is the cluster or the part of the profile, or empty. */
    public record Gap(Kind kind, String name, int count) {
        /** What is not as it should be. */
        public enum Kind {
            /** Nobody from here. */
            WITHOUT,
            /** Too few from here. */
            TOO_FEW_HERE,
            /** More were chosen here than there are seats. */
            TOO_MANY_HERE,
            /** Too few in all. */
            TOO_FEW,
            /** Too many in all. */
            TOO_MANY,
            /** Nobody proposed has this part of the profile. */
            PROFILE
        }
    }

    /** Proposes who could sit: the chosen ones; while nobody is, those who said yes before those who have not answered. */
    public static Composition of(NominationCall call, Network network, List<Nominee> nominees) {
        boolean decided = nominees.stream().anyMatch(one -> one.choice() == Nominee.Choice.CHOSEN);
        List<MunicipalityGroup> groups = call.shares(network);
        List<Share> shares = new ArrayList<>();
        groups.forEach(group -> shares.add(share(group, call, nominees, decided)));
        Share elsewhere = elsewhere(groups, nominees);
        List<Gap> gaps = gaps(call, shares, elsewhere);
        if (!elsewhere.nominees().isEmpty()) {
            shares.add(elsewhere);
        }
        return new Composition(shares, gaps, decided);
    }

    /** They have no seat to fill, so they are shown and sit only where they are chosen. */
    private static Share elsewhere(List<MunicipalityGroup> groups, List<Nominee> nominees) {
        List<Nominee> named = nominees.stream()
                .filter(one -> groups.stream()
                        .noneMatch(group ->
                                group.municipalities().contains(one.origin().municipality())))
                .sorted(Comparator.comparing(Nominee::id))
                .toList();
        return new Share(
                "",
                named,
                named.stream()
                        .filter(one -> one.choice() == Nominee.Choice.CHOSEN)
                        .toList());
    }

    private static Share share(MunicipalityGroup group, NominationCall call, List<Nominee> nominees, boolean decided) {
        List<Nominee> here = nominees.stream()
                .filter(one -> group.municipalities().contains(one.origin().municipality()))
                .sorted(Comparator.comparing((Nominee one) -> !one.isAvailable())
                        .thenComparing(one -> one.consent() != Nominee.Consent.ACCEPTED)
                        .thenComparing(Nominee::id))
                .toList();
        List<Nominee> proposed = decided
                ? here.stream()
                        .filter(one -> one.choice() == Nominee.Choice.CHOSEN)
                        .toList()
                : here.stream()
                        .filter(Nominee::isAvailable)
                        .limit(call.seats().most())
                        .toList();
        return new Share(group.name(), here, proposed);
    }

    private static List<Gap> gaps(NominationCall call, List<Share> shares, Share elsewhere) {
        List<Gap> gaps = new ArrayList<>();
        shares.forEach(share -> here(share, call.seats(), gaps));
        List<Nominee> all = Stream.concat(shares.stream(), Stream.of(elsewhere))
                .flatMap(share -> share.proposed().stream())
                .toList();
        if (all.size() < call.seats().leastInAll()) {
            gaps.add(new Gap(Gap.Kind.TOO_FEW, "", call.seats().leastInAll() - all.size()));
        }
        if (call.seats().mostInAll() > 0 && all.size() > call.seats().mostInAll()) {
            gaps.add(new Gap(Gap.Kind.TOO_MANY, "", all.size() - call.seats().mostInAll()));
        }
        call.profile().stream()
                .filter(part ->
                        all.stream().noneMatch(one -> one.candidate().profile().contains(part)))
                .forEach(part -> gaps.add(new Gap(Gap.Kind.PROFILE, part, 0)));
        return gaps;
    }

    private static void here(Share share, Seats seats, List<Gap> gaps) {
        int sitting = share.proposed().size();
        if (sitting == 0 && seats.least() > 0) {
            gaps.add(new Gap(Gap.Kind.WITHOUT, share.name(), 0));
        } else if (sitting < seats.least()) {
            gaps.add(new Gap(Gap.Kind.TOO_FEW_HERE, share.name(), seats.least() - sitting));
        } else if (sitting > seats.most()) {
            gaps.add(new Gap(Gap.Kind.TOO_MANY_HERE, share.name(), sitting - seats.most()));
        }
    }
}
