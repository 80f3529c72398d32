package dk.raadslag.bot.draft;

import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.SecretariatMember;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.round.RoundPlan;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells exactly who would get a draft. */
final class DescribingCirculations {
    private final Addresses addresses;
    private final Contributions contributions;
    private final ShowingDissent dissent;
    private final boolean byMail;

    /** {@code byMail} tells that mail goes to those who have not opened the bot. */
    DescribingCirculations(Addresses addresses, Contributions contributions, ShowingDissent dissent, boolean byMail) {
        this.byMail = byMail;
        this.dissent = dissent;
        this.addresses = addresses;
        this.contributions = contributions;
    }

    Phrase preview(CirculatingDrafts.Plan plan, Network network, boolean changed) {
        RoundPlan consent = plan.consent();
        return new AgreementWords.CirculationPreview(
                plan.round().id().value(),
                plan.round().title(),
                plan.version().version(),
                consent.order().deadline(),
                changed,
                plan.provisional(),
                newAnswers(plan, network),
                lines(consent, network),
                names(consent.withoutApprover(), network),
                names(consent.holes(), network),
                consent.addressees().stream()
                        .map(one -> one.contact().person())
                        .filter(person -> addresses.of(person.id()).isEmpty())
                        .map(person -> person.name())
                        .distinct()
                        .toList(),
                byMail,
                dissent.names(plan.round(), network),
                approver(network));
    }

    private static @Nullable String approver(Network network) {
        SecretariatMember approver = network.consent().approver();
        return approver == null ? null : approver.name();
    }

    private List<String> newAnswers(CirculatingDrafts.Plan plan, Network network) {
        return names(
                contributions.to(plan.round().id()).stream()
                        .filter(one ->
                                one.counts() && one.at().isAfter(plan.version().madeAt()))
                        .map(Contribution::municipality)
                        .distinct()
                        .toList(),
                network);
    }

    private static List<AgreementWords.ReaderLine> lines(RoundPlan plan, Network network) {
        return plan.addressees().stream()
                .map(RoundPlan.Addressee::municipality)
                .distinct()
                .map(code -> new AgreementWords.ReaderLine(
                        network.nameOf(code), people(plan, code, false), people(plan, code, true)))
                .sorted(Comparator.comparing(AgreementWords.ReaderLine::municipality, DanishOrder.OF_NAMES))
                .toList();
    }

    private static List<String> people(RoundPlan plan, MunicipalityCode code, boolean copies) {
        return plan.addressees().stream()
                .filter(one -> one.municipality().equals(code) && one.copy() == copies)
                .map(one -> one.contact().person().name())
                .toList();
    }

    private static List<String> names(List<MunicipalityCode> codes, Network network) {
        return codes.stream().map(network::nameOf).sorted(DanishOrder.OF_NAMES).toList();
    }
}
