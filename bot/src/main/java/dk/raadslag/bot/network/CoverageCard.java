package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.network.NetworkCard.Cell;
import dk.raadslag.domain.network.Coverage;
import dk.raadslag.domain.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Municipalities by subject areas as a calm table, ten municipalities at a time. */
final class CoverageCard {
    static final String VERB = "coverage-page";
    static final String NETWORK = "network";
    static final String PAGE = "page";
    private static final int ON_A_PAGE = 10;

    private final Saying saying;

    CoverageCard(Saying saying) {
        this.saying = saying;
    }

    /** Returns a page, counted from 1; one beyond the last is the last. */
    String page(Network network, List<Coverage.Row> rows, int wanted) {
        int pages = Math.max(1, (rows.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.max(1, Math.min(wanted, pages));
        List<List<Cell>> lines = new ArrayList<>();
        lines.add(titles(network));
        rows.stream()
                .skip((page - 1L) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .map(this::line)
                .forEach(lines::add);
        NetworkCard card = new NetworkCard(
                        saying.text(new CoverageWords.CoverageLegend(network.name(), network.subjectAreas())))
                .table(lines);
        if (pages > 1) {
            card.text(saying.text(new CoverageWords.CoveragePage(page, pages)));
        }
        if (page > 1) {
            button(card, saying.plain(new CoverageWords.EarlierPage()), network, page - 1);
        }
        if (page < pages) {
            button(card, saying.plain(new CoverageWords.LaterPage()), network, page + 1);
        }
        return card.json();
    }

    private static void button(NetworkCard card, String title, Network network, int page) {
        card.button(title, VERB, Map.of(NETWORK, network.id().value(), PAGE, Integer.toString(page)));
    }

    private List<Cell> titles(Network network) {
        Stream<String> first = Stream.of(
                saying.text(new CoverageWords.MunicipalityColumn()), saying.text(new CoverageWords.HandingInColumn()));
        Stream<String> numbers = Stream.iterate(1, number -> number + 1)
                .limit(network.subjectAreas().size())
                .map(number -> Integer.toString(number));
        return Stream.concat(first, numbers)
                .map(title -> new Cell(title, Cell.Tone.TITLE))
                .toList();
    }

    private List<Cell> line(Coverage.Row row) {
        Stream<Cell> fields = Stream.concat(Stream.of(row.handingIn()), row.areas().stream())
                .map(field -> new Cell(
                        saying.text(new CoverageWords.CoverageField(field.state())),
                        switch (field.state()) {
                            case COVERED -> Cell.Tone.GOOD;
                            case ONE -> Cell.Tone.QUIET;
                            case ENDING, AWAY -> Cell.Tone.WARNING;
                            case NOBODY -> Cell.Tone.ATTENTION;
                        }));
        return Stream.concat(Stream.of(new Cell(row.municipality().name(), Cell.Tone.PLAIN)), fields)
                .toList();
    }
}
