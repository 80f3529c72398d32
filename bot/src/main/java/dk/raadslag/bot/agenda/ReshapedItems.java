package dk.raadslag.bot.agenda;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.round.ItemNumbering;
import dk.raadslag.domain.round.RoundItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes the items of an agenda as a person says: which stay, what they are called, which belong together or are closed. */
final class ReshapedItems {

    private static final Pattern NAMED =
            Pattern.compile("(?iu)omd(?:ø|oe)b\\s+(?:punkt\\s+)?([\\d.]*\\d)[.:]?\\s+(?:til:?\\s+)?(.+)");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?iu)(kun|uden|flet|lukket|(?:å|aa)bent)\\s+(?:punkt(?:er|erne)?\\s+)?(\\d[\\d.,;\\s–-]*(?:og\\s+[\\d.]+)?)");

    private final List<RoundItem> items;

    private ReshapedItems(List<AgendaItem> items) {
        this.items = ItemNumbering.of(items);
    }

    /** Tells whether every line of the words is a change of items. */
    static boolean isMeantBy(String words) {
        return !words.isBlank()
                && words.strip()
                        .lines()
                        .map(String::strip)
                        .allMatch(line -> NAMED.matcher(line).matches()
                                || SEVERAL.matcher(line).matches());
    }

    /** Returns the items after each line's change, or what could not be understood. */
    static Choice<List<AgendaItem>> apply(String words, List<AgendaItem> items) {
        Choice<List<AgendaItem>> changed = Choice.one(items);
        for (String line : words.strip().lines().map(String::strip).toList()) {
            changed = changed.then(now -> new ReshapedItems(now).change(line));
        }
        return changed;
    }

    private Choice<List<AgendaItem>> change(String line) {
        Matcher named = NAMED.matcher(line);
        if (named.matches()) {
            return ItemTitle.of(named.group(2)).then(title -> renamed(named.group(1), title));
        }
        Matcher several = SEVERAL.matcher(line);
        if (!several.matches()) {
            return Choice.ask(new AgendaWords.ChangeNotUnderstood(line));
        }
        return chosen(several.group(2)).then(chosen -> changed(Spelling.fold(several.group(1)), chosen));
    }

    private Choice<List<AgendaItem>> renamed(String number, String title) {
        return chosen(number).then(one -> Choice.one(with(one, item -> item.titled(title))));
    }

    private Choice<List<AgendaItem>> changed(String word, List<RoundItem> chosen) {
        return switch (word) {
            case "kun" -> left(items.stream().filter(chosen::contains).toList());
            case "uden" ->
                left(items.stream().filter(one -> !chosen.contains(one)).toList());
            case "lukket" -> Choice.one(with(chosen, item -> ReshapedItem.closed(item, true)));
            case "aabent" -> Choice.one(with(chosen, item -> ReshapedItem.closed(item, false)));
            default -> merged(chosen);
        };
    }

    private static Choice<List<AgendaItem>> left(List<RoundItem> left) {
        return left.isEmpty()
                ? Choice.ask(new AgendaWords.NothingLeft())
                : Choice.one(left.stream().map(RoundItem::item).toList());
    }

    private List<AgendaItem> with(List<RoundItem> chosen, UnaryOperator<AgendaItem> change) {
        return items.stream()
                .map(one -> chosen.contains(one) ? change.apply(one.item()) : one.item())
                .toList();
    }

    private Choice<List<AgendaItem>> merged(List<RoundItem> chosen) {
        if (chosen.size() < 2) {
            return Choice.ask(new AgendaWords.OneToMerge());
        }
        AgendaItem whole = chosen.stream()
                .map(RoundItem::item)
                .reduce(ReshapedItem::merged)
                .orElseThrow();
        List<AgendaItem> left = new ArrayList<>();
        for (RoundItem one : items) {
            if (one.equals(chosen.get(0))) {
                left.add(whole);
            } else if (!chosen.contains(one)) {
                left.add(one.item());
            }
        }
        return Choice.one(left);
    }

    private Choice<List<RoundItem>> chosen(String typed) {
        return new ItemNumbers(items, AgendaWords.NotInProposal::new).chosen(typed);
    }
}
