package dk.raadslag.bot.nomination;

import dk.raadslag.bot.nomination.NominationWords.CompositionShown;
import dk.raadslag.bot.nomination.NominationWords.GapLine;
import dk.raadslag.bot.nomination.NominationWords.ShareLine;
import dk.raadslag.bot.nomination.NominationWords.WrittenLine;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.nomination.Composition;
import dk.raadslag.domain.nomination.NominationCall;
import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.nomination.Nominee;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows who could sit in a group and what it lacks, with the card to choose on. */
final class ShowingCompositions {
    private final Nominations nominations;
    private final Contributions contributions;
    private final Calls calls;
    private final DescribingNominees describing;
    private final CompositionCard card;
    private final Wording wording;

    ShowingCompositions(
            Nominations nominations,
            Contributions contributions,
            Calls calls,
            DescribingNominees describing,
            CompositionCard card,
            Wording wording) {
        this.nominations = nominations;
        this.contributions = contributions;
        this.calls = calls;
        this.describing = describing;
        this.card = card;
        this.wording = wording;
    }

    Message show(Round round, Network network, Instant now) {
        NominationCall call = calls.of(round);
        List<Nominee> nominees = nominations.of(round.id());
        Composed composed = new Composed(round, call, nominees, Composition.of(call, network, nominees));
        String text = wording.say(shown(composed, network, now));
        return new Message(
                text, text, nominees.isEmpty() ? null : card.of(call, network, composed.composition(), null));
    }

    /** A round for names, and what comes of those named in it. */
    private record Composed(Round round, NominationCall call, List<Nominee> nominees, Composition composition) {}

    private CompositionShown shown(Composed composed, Network network, Instant now) {
        Round round = composed.round();
        NominationCall call = composed.call();
        Composition composition = composed.composition();
        List<MunicipalityStanding> others = withoutNames(round, composed.nominees());
        return new CompositionShown(
                round.id().value(),
                round.title(),
                Calls.summary(call),
                round.deadline().inWords(),
                !round.isOpen(now),
                round.closedEarlyOn(),
                composition.decided(),
                (int) composition.shares().stream()
                        .mapToLong(share -> share.proposed().size())
                        .sum(),
                composition.shares().stream()
                        .map(share -> line(share, call, network))
                        .filter(share -> !share.nominees().isEmpty())
                        .toList(),
                composition.gaps().stream()
                        .map(gap -> new GapLine(gap.kind().name(), gap.name(), gap.count()))
                        .toList(),
                names(
                        others.stream()
                                .filter(one ->
                                        one.hasSaidAnything() && one.words().isEmpty()),
                        network),
                others.stream()
                        .filter(one -> !one.words().isEmpty())
                        .map(one -> new WrittenLine(network.nameOf(one.municipality()), String.join(" ", one.words())))
                        .toList(),
                names(others.stream().filter(one -> !one.hasSaidAnything()), network));
    }

    private ShareLine line(Composition.Share share, NominationCall call, Network network) {
        return new ShareLine(
                share.name(),
                share.nominees().stream()
                        .map(one -> describing.line(one, share.proposed().contains(one), call, network))
                        .toList());
    }

    private List<MunicipalityStanding> withoutNames(Round round, List<Nominee> nominees) {
        Set<MunicipalityCode> naming =
                nominees.stream().map(one -> one.origin().municipality()).collect(Collectors.toSet());
        return Standing.of(round, contributions.to(round.id())).municipalities().stream()
                .filter(one -> !naming.contains(one.municipality()))
                .toList();
    }

    private static List<String> names(Stream<MunicipalityStanding> some, Network network) {
        return some.map(one -> network.nameOf(one.municipality()))
                .sorted(DanishOrder.OF_NAMES)
                .toList();
    }
}
