package dk.raadslag.bot.agenda;

import dk.raadslag.bot.agenda.ItemWords.ItemChange;
import dk.raadslag.bot.command.Choice;
import dk.raadslag.domain.agenda.Agenda;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.AgendaReader;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.round.ItemNumbering;
import dk.raadslag.domain.round.RoundItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The items of an agenda after a change, and what is changed. */
record ChangedItems(List<AgendaItem> items, List<ItemChange> changes) {
    /** Copies the lists. */
    ChangedItems {
        items = List.copyOf(items);
        changes = List.copyOf(changes);
    }

    static Choice<ChangedItems> of(Agenda agenda, ItemOrder order) {
        List<RoundItem> numbered = ItemNumbering.of(agenda.items());
        return switch (order.deed()) {
            case ADD -> added(numbered, order);
            case REMOVE -> removed(numbered, order);
            case RENAME -> item(order.numbers(), numbered).then(item -> renamed(numbered, item, order.title()));
        };
    }

    /** Returns the numbers of the items that are new. */
    List<String> added() {
        return changes.stream()
                .filter(change -> change.before().isEmpty())
                .map(ItemChange::number)
                .toList();
    }

    private static Choice<ChangedItems> added(List<RoundItem> numbered, ItemOrder order) {
        boolean printed =
                numbered.stream().allMatch(one -> one.number().equals(one.item().number()));
        String number = order.numbers().isEmpty() || !printed ? next(numbered) : order.numbers();
        Optional<RoundItem> taken =
                numbered.stream().filter(one -> one.number().equals(number)).findFirst();
        if (taken.isPresent()) {
            return Choice.ask(new ItemWords.NumberIsTaken(number, taken.get().title()));
        }
        AgendaItem item = item(order, printed ? number : null);
        List<AgendaItem> items = new ArrayList<>(agenda(numbered));
        items.add(item);
        return Choice.one(
                new ChangedItems(items, List.of(new ItemChange(number, "", item.title(), item.type(), item.closed()))));
    }

    /** Read as an agenda of its own, so that its type and what stands below it are recognised as ever. */
    private static AgendaItem item(ItemOrder order, @Nullable String printed) {
        List<AgendaItem> read = new AgendaReader()
                .read("1. " + order.title() + "\n\n" + order.body())
                .items();
        if (read.size() != 1) {
            return new AgendaItem(
                    printed,
                    order.title(),
                    ItemType.UNKNOWN,
                    null,
                    null,
                    List.of(),
                    text(order.body()),
                    List.of(),
                    false);
        }
        return read.get(0).numbered(printed);
    }

    private static Choice<ChangedItems> removed(List<RoundItem> numbered, ItemOrder order) {
        return new ItemNumbers(numbered, ItemWords.NoSuchItem::new)
                .chosen(order.numbers())
                .then(going -> without(going, numbered, order));
    }

    private static Choice<ChangedItems> without(List<RoundItem> going, List<RoundItem> numbered, ItemOrder order) {
        List<RoundItem> left =
                numbered.stream().filter(one -> !going.contains(one)).toList();
        return left.isEmpty()
                ? Choice.ask(new ItemWords.LastItem(order.numbers()))
                : Choice.one(new ChangedItems(
                        agenda(left), going.stream().map(one -> change(one, "")).toList()));
    }

    private static Choice<ChangedItems> renamed(List<RoundItem> numbered, RoundItem item, String title) {
        if (item.title().equals(title)) {
            return Choice.ask(new ItemWords.SameTitle(item.number(), title));
        }
        List<AgendaItem> items = numbered.stream()
                .map(one -> one.equals(item) ? one.item().titled(title) : one.item())
                .toList();
        return Choice.one(new ChangedItems(items, List.of(change(item, title))));
    }

    private static Choice<RoundItem> item(String number, List<RoundItem> numbered) {
        String bare = number.replaceFirst("\\.$", "");
        return numbered.stream()
                .filter(one -> one.number().equals(bare))
                .findFirst()
                .map(Choice::one)
                .orElseGet(() -> Choice.ask(new ItemWords.NoSuchItem(
                        number, numbered.stream().map(RoundItem::number).toList())));
    }

    private static ItemChange change(RoundItem item, String title) {
        return new ItemChange(
                item.number(),
                item.title(),
                title,
                item.item().type(),
                item.item().closed());
    }

    private static String next(List<RoundItem> numbered) {
        int highest = numbered.stream()
                .map(one -> one.number().split("\\.")[0])
                .filter(first -> first.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(numbered.size());
        return Integer.toString(highest + 1);
    }

    private static List<AgendaItem> agenda(List<RoundItem> items) {
        return items.stream().map(RoundItem::item).toList();
    }

    private static @Nullable String text(String body) {
        return body.isBlank() ? null : body;
    }
}
