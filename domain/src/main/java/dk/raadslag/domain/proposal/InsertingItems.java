package dk.raadslag.domain.proposal;

import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.ClosingTitles;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts an item at the end of an agenda, but before what always comes last. */
final class InsertingItems {
    private static final Pattern LAST = Pattern.compile("(?iu)\\s*(?:eventuelt|evt\\.?|næste møde|mødet slut).*");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");

    private InsertingItems() {}

    /** Returns the place, from 0, an item is put in. */
    static int place(List<AgendaItem> items) {
        int place = items.size();
        while (place > 0 && isLast(items.get(place - 1).title())) {
            place--;
        }
        return place;
    }

    private static boolean isLast(String title) {
        return ClosingTitles.is(title) || LAST.matcher(title).matches();
    }

    /** Returns the items with one more; what comes after it gets the next number where it has a whole one. */
    static List<AgendaItem> before(List<AgendaItem> items, AgendaItem one) {
        int place = place(items);
        List<AgendaItem> all = new ArrayList<>(items.subList(0, place));
        all.add(one.numbered(number(items, place)));
        items.subList(place, items.size()).forEach(later -> all.add(later.numbered(next(later.number()))));
        return all;
    }

    /** The number of what is moved on, or else the one after the highest. */
    private static String number(List<AgendaItem> items, int place) {
        String moved = place < items.size() ? items.get(place).number() : null;
        return moved != null && WHOLE.matcher(moved).matches() ? moved : afterHighest(items);
    }

    private static String afterHighest(List<AgendaItem> items) {
        return Integer.toString(1
                + items.stream()
                        .map(AgendaItem::number)
                        .filter(number -> number != null && number.matches("\\d{1,4}(\\..*)?"))
                        .flatMapToInt(number -> IntStream.of(Integer.parseInt(number.replaceFirst("\\..*", ""))))
                        .max()
                        .orElse(0));
    }

    private static @Nullable String next(@Nullable String number) {
        return number != null && WHOLE.matcher(number).matches()
                ? Integer.toString(Integer.parseInt(number) + 1)
                : number;
    }
}
