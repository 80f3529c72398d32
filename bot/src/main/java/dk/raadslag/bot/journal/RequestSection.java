package dk.raadslag.bot.journal;

import dk.raadslag.bot.meeting.Matter;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.delivery.Deliveries;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.LedgerLine;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What was asked, who was asked when, and what became of every message about it. */
final class RequestSection implements JournalSection {
    private static final String FOLDER = "2-anmodning/";
    private static final Set<String> KINDS = Set.of("request", "reminder", "draft", "deadline", "news", "orientation");
    private final Ledger ledger;
    private final Deliveries deliveries;
    private final JournalText text;

    RequestSection(Ledger ledger, Deliveries deliveries, JournalText text) {
        this.ledger = ledger;
        this.deliveries = deliveries;
        this.text = text;
    }

    @Override
    public List<JournalFile> files(Matter matter, Network network) {
        return matter.rounds().stream()
                .flatMap(round -> Stream.of(
                        request(round, network).sentTo(names(round, network)),
                        recipients(round, network),
                        messages(round, network)))
                .toList();
    }

    private JournalFile request(Round round, Network network) {
        return JournalFile.text(
                FOLDER + round.id() + "-anmodning.txt",
                JournalFile.Kind.REQUEST,
                round.openedAt(),
                network.senderName(),
                text.of(new JournalWords.RequestAsSent(
                        round.id().value(),
                        round.title(),
                        round.openedAt(),
                        text.name(round.openedBy()),
                        round.deadline(),
                        extensions(round, network),
                        names(round, network),
                        round.items().stream().map(RequestSection::item).toList(),
                        round.changes().gone().stream().map(RoundItem::title).toList(),
                        round.leftOut(),
                        round.closedAt(),
                        round.changes().calledOffAt())));
    }

    private static List<String> names(Round round, Network network) {
        return round.asked().stream()
                .map(network::nameOf)
                .sorted(DanishOrder.OF_NAMES)
                .toList();
    }

    private static List<JournalWords.Extension> extensions(Round round, Network network) {
        return round.changes().extensions().entrySet().stream()
                .map(entry -> new JournalWords.Extension(network.nameOf(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(JournalWords.Extension::municipality, DanishOrder.OF_NAMES))
                .toList();
    }

    private static JournalWords.AskedItem item(RoundItem item) {
        return new JournalWords.AskedItem(
                item.number(),
                item.item(),
                item.before() == null ? null : item.before().title());
    }

    private JournalFile recipients(Round round, Network network) {
        Sheet sheet = new Sheet(text.of(new JournalWords.RecipientTitles()));
        for (LedgerLine line : ledger.of(round.id())) {
            sheet.add(
                    network.nameOf(line.recipient().municipality()),
                    text.name(line.recipient().person()),
                    text.term("role", line.recipient().role()),
                    DeliveryCells.state(line.state(), text),
                    JournalText.moment(DeliveryCells.at(line.state())),
                    DeliveryCells.why(line.state(), text));
        }
        return JournalFile.text(
                FOLDER + round.id() + "-modtagere.csv",
                JournalFile.Kind.RECIPIENTS,
                round.openedAt(),
                network.senderName(),
                sheet.text());
    }

    private String kind(String kind) {
        return text.term("sent", KINDS.contains(kind) ? kind : "other").replaceFirst(",$", "");
    }

    private JournalFile messages(Round round, Network network) {
        Sheet sheet = new Sheet(text.of(new JournalWords.MessageTitles()));
        for (Deliveries.Sent sent : deliveries.sentAbout(round.id().value())) {
            sheet.add(
                    kind(sent.message().kind()),
                    text.name(sent.message().person()),
                    DeliveryCells.state(sent.message().state(), text),
                    JournalText.moment(DeliveryCells.at(sent.message().state())),
                    DeliveryCells.why(sent.message().state(), text),
                    sent.text());
        }
        return JournalFile.text(
                FOLDER + round.id() + "-beskeder.csv",
                JournalFile.Kind.MESSAGES,
                null,
                network.senderName(),
                sheet.text());
    }
}
