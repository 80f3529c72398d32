package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The items of a document without numbers whose titles are headings of one level, with or without sections below. */
final class HeadedItems {

    private static final int FEWEST = 2;
    private static final int DEEPEST = 6;
    private static final Pattern DOCUMENT =
            Pattern.compile("(?iu)(?:dagsorden|referat|beslutningsreferat) (?:for|til|den|d\\.|\\d|[-–]).*");
    private static final Set<String> NO_ITEMS = Set.of(
            "indhold",
            "indholdsfortegnelse",
            "dagsorden",
            "referat",
            "beslutningsreferat",
            "deltagere",
            "mødedeltagere",
            "fremmødte",
            "afbud",
            "punkter",
            "dagsordenspunkter",
            "kolofon");

    private final AgendaText text;

    HeadedItems(AgendaText text) {
        this.text = text;
    }

    /** Returns the headings of the level the titles above sections have; none where some of these are no headings. */
    List<ItemStart> around(List<ItemStart> sectioned) {
        return level(sectioned)
                .map(this::of)
                .filter(found -> found.size() >= FEWEST && indexes(found).containsAll(indexes(sectioned)))
                .orElseGet(List::of);
    }

    private Optional<Integer> level(List<ItemStart> sectioned) {
        if (!sectioned.isEmpty()) {
            int level = text.line(sectioned.get(0).index()).level();
            return level == 0 ? Optional.empty() : Optional.of(level);
        }
        return aboveTheSections()
                .or(() -> IntStream.rangeClosed(1, DEEPEST)
                        .boxed()
                        .filter(this::isOfItems)
                        .findFirst());
    }

    /** The titles stand one level above "Indstilling" and the like, however many headings the page itself has. */
    private Optional<Integer> aboveTheSections() {
        int sections = IntStream.range(0, text.size())
                .filter(i -> text.line(i).level() > 0 && text.firmHeading(i).isPresent())
                .map(i -> text.line(i).level())
                .min()
                .orElse(0);
        return Stream.iterate(sections - 1, level -> level > 0, level -> level - 1)
                .filter(this::isOfItems)
                .findFirst();
    }

    private boolean isOfItems(int level) {
        return of(level).size() >= FEWEST;
    }

    private List<ItemStart> of(int level) {
        List<ItemStart> items = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (text.line(i).level() == level && isTitle(i)) {
                items.add(ItemStart.of(null, new Title(text.text(i), i + 1), i));
            }
        }
        return items;
    }

    private boolean isTitle(int i) {
        Line line = text.line(i);
        return line.mayBeHeading()
                && Characters.hasLetters(line.text())
                && !text.isHeading(i)
                && ClosedMark.ofPart(line).isEmpty()
                && !NO_ITEMS.contains(line.lower())
                && !DOCUMENT.matcher(line.text()).matches();
    }

    private static List<Integer> indexes(List<ItemStart> starts) {
        return starts.stream().map(ItemStart::index).toList();
    }
}
