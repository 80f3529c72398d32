package dk.raadslag.bot.draft;

import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.draft.Circulation;
import dk.raadslag.domain.draft.PlanningCirculations;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import java.util.Comparator;
import java.util.List;

/** Tells exactly who would get a draft. */
final class DescribingCirculations {
    private final Contacts contacts;
    private final Addresses addresses;
    private final Contributions contributions;

    DescribingCirculations(Contacts contacts, Addresses addresses, Contributions contributions) {
        this.contacts = contacts;
        this.addresses = addresses;
        this.contributions = contributions;
    }

    Phrase preview(CirculatingDrafts.Plan plan, Network network, boolean changed) {
        return new AgreementWords.CirculationPreview(
                plan.round().id().value(),
                plan.round().title(),
                plan.version().version(),
                changed,
                plan.provisional(),
                newAnswers(plan, network),
                lines(plan, network),
                PlanningCirculations.holes(plan.round(), plan.readers()).stream()
                        .map(network::nameOf)
                        .sorted(DanishOrder.OF_NAMES)
                        .toList(),
                plan.readers().stream()
                        .map(Circulation.Reader::person)
                        .filter(person -> addresses.of(person).isEmpty())
                        .map(this::name)
                        .distinct()
                        .toList());
    }

    private List<String> newAnswers(CirculatingDrafts.Plan plan, Network network) {
        return contributions.to(plan.round().id()).stream()
                .filter(one -> one.counts() && one.at().isAfter(plan.version().madeAt()))
                .map(Contribution::municipality)
                .distinct()
                .map(network::nameOf)
                .sorted(DanishOrder.OF_NAMES)
                .toList();
    }

    private List<AgreementWords.ReaderLine> lines(CirculatingDrafts.Plan plan, Network network) {
        return plan.readers().stream()
                .map(Circulation.Reader::municipality)
                .distinct()
                .map(code -> new AgreementWords.ReaderLine(
                        network.nameOf(code), names(plan, code, true), names(plan, code, false)))
                .sorted(Comparator.comparing(AgreementWords.ReaderLine::municipality, DanishOrder.OF_NAMES))
                .toList();
    }

    private List<String> names(CirculatingDrafts.Plan plan, MunicipalityCode code, boolean answering) {
        return plan.readers().stream()
                .filter(one -> one.municipality().equals(code) && one.answers() == answering)
                .map(one -> name(one.person()))
                .toList();
    }

    private String name(PersonId person) {
        return contacts.person(person).map(Person::name).orElse(person.toString());
    }
}
