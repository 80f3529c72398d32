package dk.raadslag.bot.agenda;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.round.RoundItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The items that a person names by their numbers: "1,3-5 og 7". */
final class ItemNumbers {
    private static final String DASH = "\\s*[-–]\\s*";
    private static final String BETWEEN = "[,;\\s]+(?:og\\s+)?";

    private final List<RoundItem> items;
    private final List<String> numbers;
    private final BiFunction<String, List<String>, Phrase> unknown;

    /** {@code unknown} is what to say of a number no item has, with those that there are. */
    ItemNumbers(List<RoundItem> items, BiFunction<String, List<String>, Phrase> unknown) {
        this.items = items;
        this.numbers = items.stream().map(RoundItem::number).toList();
        this.unknown = unknown;
    }

    /** Returns the items in the agenda's order. */
    Choice<List<RoundItem>> chosen(String typed) {
        List<RoundItem> chosen = new ArrayList<>();
        for (String part : typed.strip().replaceAll(DASH, "-").split(BETWEEN, -1)) {
            List<RoundItem> range = range(part.replaceFirst("\\.$", ""));
            if (range.isEmpty()) {
                return Choice.ask(unknown.apply(part.matches(".*\\d.*") ? part : typed.strip(), numbers));
            }
            chosen.addAll(range);
        }
        return Choice.one(items.stream().filter(chosen::contains).toList());
    }

    private List<RoundItem> range(String part) {
        String[] ends = part.split("-", -1);
        int first = numbers.indexOf(ends[0]);
        int last = numbers.indexOf(ends[ends.length - 1]);
        return ends.length > 2 || first < 0 || last < first ? List.of() : items.subList(first, last + 1);
    }
}
