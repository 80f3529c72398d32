package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.document.TextWorkbook;
import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Coverage;
import dk.raadslag.domain.network.Network;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** /netværk dækning: municipalities by subject areas, as a card that is turned page by page and as a file with names. */
final class ShowingCoverage implements SecretariatButtons {
    private final Contacts contacts;
    private final DraftLinks links;
    private final CoverageCard card;
    private final Saying saying;

    ShowingCoverage(Contacts contacts, DraftLinks links, Saying saying) {
        this.contacts = contacts;
        this.links = links;
        this.card = new CoverageCard(saying);
        this.saying = saying;
    }

    Answering of(Network network, Turn turn) {
        List<Coverage.Row> rows = rows(network, turn);
        String text = saying.text(summary(network, rows, turn));
        return Answering.show(new Message(text, text, card.page(network, rows, 1)));
    }

    @Override
    public Set<String> verbs() {
        return Set.of(CoverageCard.VERB);
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        Optional<String> page = turn.by()
                .serving(press.inputs().getOrDefault(CoverageCard.NETWORK, ""))
                .map(network -> card.page(network, rows(network, turn), number(press)));
        if (!press.expectsCard()) {
            return page.map(json -> Answering.show(new Message(name(), name(), json)))
                    .orElseGet(() -> saying.say(new CoverageWords.NotYourCoverage()));
        }
        return Answering.react(new Reaction.ShowCard(
                page.orElseGet(() -> new NetworkCard(saying.text(new CoverageWords.NotYourCoverage())).json())));
    }

    private String name() {
        return saying.text(new CoverageWords.CoverageName());
    }

    private static int number(Incoming.Pressed press) {
        String page = press.inputs().getOrDefault(CoverageCard.PAGE, "");
        return page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1;
    }

    private List<Coverage.Row> rows(Network network, Turn turn) {
        return new Coverage(network, contacts.of(network.id()), turn.today())
                .rows().stream()
                        .sorted(Comparator.comparing(row -> row.municipality().name(), DanishOrder.OF_NAMES))
                        .toList();
    }

    private Phrase summary(Network network, List<Coverage.Row> rows, Turn turn) {
        DraftDocument file = new DraftDocument("daekning-" + network.id().value() + ".xlsx", sheet(network, rows));
        return new CoverageWords.CoverageToday(
                turn.today(),
                rows.size() * (network.subjectAreas().size() + 1),
                count(rows, Coverage.State.COVERED),
                count(rows, Coverage.State.ONE),
                count(rows, Coverage.State.ENDING),
                count(rows, Coverage.State.AWAY),
                count(rows, Coverage.State.NOBODY),
                links.to(List.of(file), turn.now()).get(0),
                DraftLinks.OPEN_FOR.toMinutes());
    }

    private byte[] sheet(Network network, List<Coverage.Row> rows) {
        List<String> titles = Stream.concat(
                        Stream.of(
                                saying.plain(new CoverageWords.MunicipalityColumn()),
                                saying.plain(new CoverageWords.HandingInColumn())),
                        network.subjectAreas().stream()
                                .map(area -> saying.plain(new CoverageWords.CoverageColumn(area))))
                .toList();
        return TextWorkbook.write(
                network.shortName(), titles, rows.stream().map(this::line).toList());
    }

    private List<String> line(Coverage.Row row) {
        return Stream.concat(
                        Stream.of(row.municipality().name()),
                        fields(row)
                                .map(field -> saying.plain(new CoverageWords.CoverageEntry(
                                        field.state(),
                                        field.people().stream()
                                                .map(one -> one.name())
                                                .toList(),
                                        field.until()))))
                .toList();
    }

    private static int count(List<Coverage.Row> rows, Coverage.State state) {
        return (int) rows.stream()
                .flatMap(ShowingCoverage::fields)
                .filter(field -> field.state() == state)
                .count();
    }

    private static Stream<Coverage.Field> fields(Coverage.Row row) {
        return Stream.concat(Stream.of(row.handingIn()), row.areas().stream());
    }
}
