package dk.raadslag.bot.reply;

import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which items the fields of a card stand for, however they have been renumbered since it was sent. */
final class ItemKeys {
    private static final String KEY = "key-";
    private static final Pattern FIELD =
            Pattern.compile("(" + CardInputs.POSITION + "|" + CardInputs.REMARKS + "|" + CardInputs.PREMEETING + "|"
                    + CardInputs.OWN + "|" + CardInputs.LAYER + "|(?:place|current|proposed)[23]?-)(.+)");

    private static final Pattern TEXT =
            Pattern.compile("(?:" + CardInputs.REMARKS + "|(?:place|current|proposed)[23]?-)(.+)");

    private ItemKeys() {}

    /** What was typed on a card at an item that has left, under the number the card called it by. */
    record Typed(String number, String item, String text) {
        private Typed and(Typed more) {
            return new Typed(number, item, text + "\n" + more.text());
        }
    }

    /** Returns what a card's buttons carry about these items: the key of each that is not called by it. */
    static Map<String, String> of(List<RoundItem> items) {
        Map<String, String> keys = new LinkedHashMap<>();
        items.stream()
                .filter(item -> !item.key().equals(item.number()))
                .forEach(item -> keys.put(KEY + item.number(), item.key()));
        return keys;
    }

    /** Returns fields under the numbers their items have now; an item that has left has none. */
    static Map<String, String> renumbered(Map<String, String> inputs, Round round) {
        Map<String, String> renumbered = new LinkedHashMap<>();
        inputs.forEach((field, value) -> name(field, inputs, round).ifPresent(name -> renumbered.put(name, value)));
        return renumbered;
    }

    /** Returns the texts that have no item any more, in the order they were filled in. */
    static List<Typed> gone(Map<String, String> inputs, Round round) {
        Map<String, Typed> gone = new LinkedHashMap<>();
        inputs.forEach((field, value) -> {
            Matcher named = TEXT.matcher(field);
            if (named.matches() && !value.isBlank()) {
                String number = named.group(1);
                String item = inputs.getOrDefault(KEY + number, number);
                if (round.keyed(item).isEmpty()) {
                    gone.merge(number, new Typed(number, item, value.strip()), Typed::and);
                }
            }
        });
        return List.copyOf(gone.values());
    }

    private static Optional<String> name(String field, Map<String, String> inputs, Round round) {
        Matcher named = FIELD.matcher(field);
        if (!named.matches()) {
            return Optional.of(field);
        }
        String key = inputs.getOrDefault(KEY + named.group(2), named.group(2));
        return round.keyed(key).map(item -> named.group(1) + item.number());
    }
}
