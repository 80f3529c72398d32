package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The items of a document without numbers whose titles are headings of one level, with or without sections below. */
final class HeadedItems {

    private static final int FEWEST = 2;
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
        return IntStream.rangeClosed(1, 6)
                .boxed()
                .filter(level -> of(level).size() >= FEWEST)
                .findFirst();
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
                && !NO_ITEMS.contains(line.lower());
    }

    private static List<Integer> indexes(List<ItemStart> starts) {
        return starts.stream().map(ItemStart::index).toList();
    }
}
