package dk.raadslag.bot.draft;

import dk.raadslag.bot.draft.OrientationWords.PartyLine;
import dk.raadslag.bot.draft.OrientationWords.ReaderName;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.draft.Readership;
import dk.raadslag.domain.draft.Readership.Reader;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells exactly who would get what was handed on, and how. */
final class DescribingReaders {
    private final Addresses addresses;
    private final boolean byMail;

    /** {@code byMail} tells that mail goes to those who have not opened the bot. */
    DescribingReaders(Addresses addresses, boolean byMail) {
        this.addresses = addresses;
        this.byMail = byMail;
    }

    Phrase preview(OfferingPapers.Offer offer, Network network, boolean changed) {
        Readership readership = offer.readership();
        return new OrientationWords.OrientationPreview(
                offer.round().id().value(),
                offer.version().version(),
                changed,
                lines(readership.inside(), network),
                lines(readership.outside(), network),
                readership.away().stream().map(Person::name).toList(),
                Stream.concat(readership.inside().stream(), readership.outside().stream())
                        .map(Reader::person)
                        .filter(person -> addresses.of(person.id()).isEmpty())
                        .map(Person::name)
                        .toList(),
                byMail);
    }

    private static List<PartyLine> lines(List<Reader> readers, Network network) {
        Map<MunicipalityCode, List<ReaderName>> named = readers.stream()
                .collect(Collectors.groupingBy(
                        Reader::party,
                        Collectors.mapping(
                                reader -> new ReaderName(reader.person().name(), reader.role()), Collectors.toList())));
        return named.entrySet().stream()
                .map(entry -> new PartyLine(network.nameOf(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(PartyLine::party, DanishOrder.OF_NAMES))
                .toList();
    }
}
