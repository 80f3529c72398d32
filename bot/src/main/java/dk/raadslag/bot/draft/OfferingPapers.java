package dk.raadslag.bot.draft;

import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.draft.InformingReaders;
import dk.raadslag.domain.draft.Readership;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Offers to let those who only receive have what was handed on, and does so after a yes. */
final class OfferingPapers {
    private static final String ROUND = "round";
    private static final String MARK = "mark";
    private static final String EVERYBODY = "everybody";

    private final Drafts drafts;
    private final Contacts contacts;
    private final InformingReaders informing;
    private final DescribingReaders describing;
    private final Previewing previewing;
    private final Saying saying;

    OfferingPapers(
            Drafts drafts,
            Contacts contacts,
            InformingReaders informing,
            DescribingReaders describing,
            Previewing previewing,
            Saying saying) {
        this.drafts = drafts;
        this.contacts = contacts;
        this.informing = informing;
        this.describing = describing;
        this.previewing = previewing;
        this.saying = saying;
    }

    /** Who would get which version. */
    record Offer(Round round, Drafts.Kept version, Readership readership) {
        /** Returns what tells this offer from another. */
        String mark() {
            return version.version() + " "
                    + Stream.of(readership.inside(), readership.outside())
                            .map(some -> some.stream()
                                    .map(reader -> reader.person().id())
                                    .toList())
                            .toList();
        }
    }

    static String roundOf(Payload kept) {
        return kept.get(ROUND);
    }

    /** Says something, with the offer below it where there is anybody to send to. */
    Answering after(Phrase said, Round round, CommandLine line, Turn turn, Network network) {
        return offer(round, turn, network)
                .map(offer ->
                        preview(offer, List.of(said, describing.preview(offer, network, false)), line, turn, network))
                .orElseGet(() -> saying.say(said));
    }

    /** Sends what was shown; where somebody has come or gone meanwhile, it is shown anew. */
    Answering confirmed(Round round, Payload kept, CommandLine line, Turn turn, Network network) {
        Optional<Offer> offer = offer(round, turn, network);
        if (offer.isEmpty()) {
            return saying.say(new OrientationWords.NobodyToInform(round.id().value()));
        }
        return offer.get().mark().equals(kept.get(MARK))
                ? saying.say(send(offer.get(), kept, turn))
                : preview(offer.get(), List.of(describing.preview(offer.get(), network, true)), line, turn, network);
    }

    private Phrase send(Offer offer, Payload kept, Turn turn) {
        List<Readership.Reader> readers = new ArrayList<>(offer.readership().inside());
        if (kept.find(Previewing.CHOICE).filter(EVERYBODY::equals).isPresent() || readers.isEmpty()) {
            readers.addAll(offer.readership().outside());
        }
        int told = informing.inform(readers, offer.version(), turn.by().person().id(), turn.now());
        return new OrientationWords.OrientationSent(
                offer.round().id().value(), offer.version().version(), told);
    }

    private Optional<Offer> offer(Round round, Turn turn, Network network) {
        return drafts.sent(round.id())
                .flatMap(sent -> drafts.of(round.id()).stream()
                        .filter(kept -> kept.version() == sent.version())
                        .findFirst())
                .map(kept -> new Offer(
                        round,
                        kept,
                        Readership.of(round, network, contacts.of(network.id()), turn.today())
                                .without(informing.informed(round.id(), kept.version()))))
                .filter(offer -> !offer.readership().isEmpty());
    }

    private Answering preview(Offer offer, List<Phrase> said, CommandLine line, Turn turn, Network network) {
        String words = String.join("\n\n", said.stream().map(saying::text).toList());
        Payload payload =
                Payload.empty().with(ROUND, offer.round().id().value()).with(MARK, offer.mark());
        return previewing.show(new Previewing.Promise(words, payload), ways(offer.readership()), line, turn, network);
    }

    /** Only where there are both is there anything to choose. */
    private List<Previewing.Way> ways(Readership readership) {
        return readership.inside().isEmpty() || readership.outside().isEmpty()
                ? List.of()
                : List.of(
                        new Previewing.Way(saying.plain(new OrientationWords.InsideButton()), "inside"),
                        new Previewing.Way(saying.plain(new OrientationWords.EverybodyButton()), EVERYBODY));
    }
}
