package dk.raadslag.domain.round;

import dk.raadslag.domain.agenda.AgendaItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gives every item of an agenda the number people will use: the printed one, or its place where they are not all printed. */
public final class ItemNumbering {

    private ItemNumbering() {}

    /** Returns the items with their numbers, closed ones included, in agenda order. */
    public static List<RoundItem> of(List<AgendaItem> items) {
        boolean printed = allPrintedOnce(items);
        List<RoundItem> numbered = new ArrayList<>();
        for (AgendaItem item : items) {
            String place = Integer.toString(numbered.size() + 1);
            numbered.add(new RoundItem(printed ? Objects.requireNonNull(item.number()) : place, item));
        }
        return List.copyOf(numbered);
    }

    private static boolean allPrintedOnce(List<AgendaItem> items) {
        List<String> numbers = items.stream()
                .map(AgendaItem::number)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return numbers.size() == items.size();
    }
}
