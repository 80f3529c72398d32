package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The items of an agenda that numbers them. */
final class NumberedItems {

    private static final int FEWEST_BARE = 2;
    private static final int MOST_WARNINGS = 20;

    private final List<Candidate> candidates;
    private final List<NumberedLine> untitled;
    private final List<NumberedLine> refused;
    private final Map<String, String> spellings = new HashMap<>();

    NumberedItems(AgendaText text, NumberedLines numbered) {
        Evidence evidence = new Evidence(text, numbered);
        this.candidates = evidence.candidates();
        this.untitled = evidence.untitled();
        this.refused = evidence.refused();
    }

    List<Candidate> all() {
        List<Candidate> best = List.of();
        double most = 0;
        for (NumberedLine.Form form : NumberedLine.Form.values()) {
            List<Candidate> found = of(form);
            double weight = found.stream().mapToDouble(Candidate::weight).sum();
            if (weight > most && isAgenda(form, found)) {
                best = found;
                most = weight;
            }
        }
        return best;
    }

    private List<Candidate> of(NumberedLine.Form form) {
        List<List<Candidate>> runs = new ArrayList<>();
        for (List<Candidate> part : parts(form)) {
            runs.add(Numbering.of(part));
        }
        List<Candidate> all = runs.stream().flatMap(List::stream).toList();
        List<Candidate> bodies =
                all.stream().filter(candidate -> !candidate.listed()).toList();
        return bodies.isEmpty() ? all : bodies;
    }

    private List<List<Candidate>> parts(NumberedLine.Form form) {
        List<List<Candidate>> parts = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.line().fits(form)) {
                if (parts.isEmpty() || candidate.anew()) {
                    parts.add(new ArrayList<>());
                }
                parts.get(parts.size() - 1).add(candidate);
            }
        }
        return parts;
    }

    private static boolean isAgenda(NumberedLine.Form form, List<Candidate> found) {
        return form != NumberedLine.Form.BARE
                || found.size() >= FEWEST_BARE
                || found.stream().anyMatch(Candidate::certain);
    }

    /** Numbers written as those of the items are, where a title is missing. */
    List<NumberedLine> withoutTitle(List<Candidate> found) {
        Set<ItemNumber> numbers = found.stream().map(Candidate::number).collect(Collectors.toSet());
        return untitled.stream()
                .filter(line -> found.isEmpty()
                        ? line.looksCertain()
                        : line.form() == found.get(0).line().form())
                .filter(line -> numbers.add(line.number()))
                .limit(MOST_WARNINGS)
                .toList();
    }

    /** Numbers that follow those of the items, and were taken for a part of one. */
    List<NumberedLine> doubtful(List<Candidate> found) {
        Set<ItemNumber> numbers = found.stream().map(Candidate::number).collect(Collectors.toSet());
        return refused.stream()
                .filter(line -> line.form() == found.get(0).line().form())
                .filter(line -> numbers.add(line.number()))
                .limit(MOST_WARNINGS)
                .toList();
    }

    /** Items that stand in the table of contents and nowhere else, such as closed ones left out of what is published. */
    List<Candidate> onlyInContents(List<Candidate> found) {
        Set<ItemNumber> numbers = found.stream().map(Candidate::number).collect(Collectors.toSet());
        int firstBody = found.get(0).index();
        return contentsAbove(firstBody).stream()
                .filter(row -> numbers.add(row.number()))
                .toList();
    }

    /** The title as the contents spell it, where the item itself has it in capitals. */
    Title spelt(Candidate item) {
        String written = item.title().text();
        boolean capitals = written.equals(written.toUpperCase(Locale.ROOT));
        String spelt = capitals ? spellings().getOrDefault(Characters.bare(written), written) : written;
        return new Title(spelt, item.title().bodyFrom());
    }

    private Map<String, String> spellings() {
        if (spellings.isEmpty()) {
            for (Candidate row : candidates) {
                String title = DotLeaders.without(row.title().text());
                spellings.putIfAbsent(Characters.bare(title), title);
            }
        }
        return spellings;
    }

    /** The rows of a numbered table of contents, from the first that comes again further down. */
    List<Candidate> contentsAbove(int firstBody) {
        List<Candidate> rows = candidates.stream()
                .takeWhile(row -> row.index() < firstBody)
                .dropWhile(row -> !row.listed())
                .toList();
        return rows.stream()
                .filter(row -> row.line().fits(rows.get(0).line().form()))
                .toList();
    }
}
