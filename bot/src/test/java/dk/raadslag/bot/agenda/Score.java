package dk.raadslag.bot.agenda;

import dk.raadslag.domain.agenda.AgendaItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** How near a read agenda comes to what a careful reader found. */
record Score(double titles, double recommendations, double attachments) {

    static Score of(List<AgendaItem> items, JsonNode expected) {
        List<JsonNode> wanted = new ArrayList<>();
        expected.get("items").forEach(wanted::add);
        return new Score(
                f1(
                        items.stream().map(AgendaItem::title).toList(),
                        wanted.stream()
                                .map(item -> item.get("title").asString())
                                .toList()),
                perItem(items, wanted, "recommendations", AgendaItem::recommendations),
                perItem(items, wanted, "attachments", AgendaItem::attachments));
    }

    private static double perItem(
            List<AgendaItem> items, List<JsonNode> wanted, String name, Function<AgendaItem, List<String>> part) {
        Map<String, AgendaItem> byTitle = new HashMap<>();
        items.forEach(item -> byTitle.putIfAbsent(bare(item.title()), item));
        double sum = 0;
        int counted = 0;
        for (JsonNode item : wanted) {
            if (item.has(name)) {
                List<String> texts = new ArrayList<>();
                item.get(name).forEach(text -> texts.add(text.asString()));
                AgendaItem read = byTitle.get(bare(item.get("title").asString()));
                sum += read == null ? 0 : sameWords(read, part.apply(read), texts) ? 1 : f1(part.apply(read), texts);
                counted++;
            }
        }
        return counted == 0 ? 1 : sum / counted;
    }

    /** The careful reader did not always part the points from each other, or from what leads to them. */
    private static boolean sameWords(AgendaItem read, List<String> found, List<String> wanted) {
        String all = bare(String.join("", found));
        String led = bare(read.recommendationLead() + String.join("", found));
        String words = bare(String.join("", wanted)).replaceAll("\\d", "");
        return words.equals(all) || words.equals(led.replaceAll("\\d", ""));
    }

    /** The harmonic mean of precision and recall, 1 where nothing was wanted and nothing found. */
    private static double f1(List<String> found, List<String> wanted) {
        if (found.isEmpty() && wanted.isEmpty()) {
            return 1;
        }
        List<String> left = new ArrayList<>(wanted.stream().map(Score::bare).toList());
        long hits = found.stream().map(Score::bare).filter(left::remove).count();
        return 2.0 * hits / (found.size() + wanted.size());
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }
}
