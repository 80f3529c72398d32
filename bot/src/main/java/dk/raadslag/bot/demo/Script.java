package dk.raadslag.bot.demo;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the contact persons answer: made from the positions their card offers, so that it fits any agenda. */
final class Script {

    private static final List<String> AGREEING = List.of("ENDORSED", "NOTED", "NO_REMARKS");
    private static final List<String> RESERVED = List.of("ENDORSED_WITH_RESERVATION", "REMARKS");
    private static final String DISAGREEING = "NOT_ENDORSED";

    private final Lines lines;

    Script(Lines lines) {
        this.lines = lines;
    }

    /** Agrees to everything, by card. */
    Map<String, String> agreeing(Card card) {
        return byCard(card, "", AGREEING);
    }

    /** Agrees, with a reservation or a remark on the first item, by card. */
    Map<String, String> reserved(Card card, int actor) {
        return byCard(card, lines.reservation(actor), RESERVED);
    }

    /** Cannot agree to the last item that asks for agreement, by words. */
    String disagreeing(Card card, int actor) {
        List<String> numbers = List.copyOf(card.positions().keySet());
        return numbers.stream()
                .filter(number -> offers(card, number, DISAGREEING))
                .reduce((earlier, later) -> later)
                .map(number -> "punkt " + number + ": " + lines.cannotEndorse(actor))
                .orElseGet(() -> remarking(card, actor))
                .concat("\n" + lines.restWithoutRemarks());
    }

    private static boolean offers(Card card, String number, String position) {
        return card.positions().getOrDefault(number, List.of()).contains(position);
    }

    /** Agrees to the first two items and has nothing to add to the rest, by words. */
    String endorsing(Card card) {
        String firstTwo = card.positions().keySet().stream().limit(2).collect(Collectors.joining(" og "));
        return firstTwo + " " + lines.endorsed() + "\n" + lines.restWithoutRemarks();
    }

    /** Has a remark on the first item, by words. */
    String remarking(Card card, int actor) {
        return "punkt " + card.positions().keySet().iterator().next() + ": " + lines.remark(actor);
    }

    private static Map<String, String> byCard(Card card, String firstText, List<String> firstChoice) {
        Map<String, String> inputs = new LinkedHashMap<>();
        Iterator<Map.Entry<String, List<String>>> items =
                card.positions().entrySet().iterator();
        for (boolean first = true; items.hasNext(); first = false) {
            Map.Entry<String, List<String>> item = items.next();
            inputs.put("position-" + item.getKey(), choose(item.getValue(), first ? firstChoice : AGREEING));
            inputs.put("remarks-" + item.getKey(), first ? firstText : "");
        }
        return inputs;
    }

    private static String choose(List<String> offered, List<String> wanted) {
        return wanted.stream().filter(offered::contains).findFirst().orElseGet(() -> offered.get(0));
    }
}
