package dk.raadslag.bot.proposal;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.SheetLine;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.proposal.ItemProposal;
import dk.raadslag.domain.round.Round;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The proposals of a round as a table a spreadsheet opens. */
final class ItemSheet {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final DecidingCard names;
    private final Wording wording;

    ItemSheet(DecidingCard names, Wording wording) {
        this.names = names;
        this.wording = wording;
    }

    DraftDocument of(Round round, Network network, List<ItemProposal> proposals) {
        List<String> titles =
                List.of(wording.plain(new ProposalWords.SheetTitles()).split(";", -1));
        String text = Stream.concat(
                        Stream.of(SheetLine.of(titles)),
                        proposals.stream().map(one -> SheetLine.of(cells(one, network))))
                .map(line -> line + "\r\n")
                .collect(Collectors.joining());
        return new DraftDocument(
                "punktforslag-" + round.id().value() + ".csv",
                (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> cells(ItemProposal one, Network network) {
        return List.of(
                network.nameOf(one.origin().municipality()),
                names.name(one),
                one.item().title(),
                wording.plain(new ProposalWords.TypeName(one.item().type())),
                one.item().why(),
                DanishTime.at(one.origin().at()).toLocalDate().toString(),
                wording.plain(new ProposalWords.SheetState(one.state().name())));
    }
}
