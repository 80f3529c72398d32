package dk.raadslag.bot.reply;

import dk.raadslag.domain.Wording;
import dk.raadslag.domain.agenda.AgendaItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/** What an item is about, as long as its room allows; where something is left out, where the rest stands. */
final class ItemText {
    private static final int ATTACHMENT = 80;

    private final Wording wording;

    ItemText(Wording wording) {
        this.wording = wording;
    }

    /** How much of a resumé and of each point a card shows, and how many points and attachments. */
    enum Room {
        /** What is read without scrolling far on a phone. */
        USUAL(400, 200, 5, 3),
        /** For texts that take more bytes than they look. */
        TIGHT(80, 40, 2, 0),
        /** For the one text a whole card is about. */
        WHOLE(6_000, 1_000, 20, 10);

        private final int summary;
        private final int point;
        private final int points;
        private final int attachments;

        Room(int summary, int point, int points, int attachments) {
            this.summary = summary;
            this.point = point;
            this.points = points;
            this.attachments = attachments;
        }
    }

    void add(AgendaItem item, Room room, ArrayNode parts) {
        Excerpt.paragraphs(about(item), room.summary)
                .forEach(text -> parts.add(CardJson.text(wording.say(new CardPhrase.ItemParagraph(text)))));
        Excerpt.paragraphs(item.recommendationLead(), room.point)
                .forEach(text -> parts.add(CardJson.text(wording.say(new CardPhrase.ItemParagraph(text)))));
        item.recommendations().stream()
                .limit(room.points)
                .map(point -> new CardPhrase.ItemRecommendation(Excerpt.of(point, room.point)))
                .forEach(point -> parts.add(CardJson.text(wording.say(point)).put("spacing", "Small")));
        attachments(item.attachments(), room, parts);
        if (isCut(item, room)) {
            parts.add(CardJson.small(wording.say(new CardPhrase.ItemMore())));
        }
    }

    private void attachments(List<String> titles, Room room, ArrayNode parts) {
        if (!titles.isEmpty()) {
            List<String> named = titles.stream()
                    .limit(room.attachments)
                    .map(title -> Excerpt.of(title, ATTACHMENT))
                    .toList();
            parts.add(CardJson.small(wording.say(new CardPhrase.ItemAttachments(named, titles.size() - named.size()))));
        }
    }

    /** An item without a resumé is told by its own text. */
    private static @Nullable String about(AgendaItem item) {
        return item.summary() == null ? item.presentation() : item.summary();
    }

    private static boolean isCut(AgendaItem item, Room room) {
        List<String> points = new ArrayList<>(item.recommendations());
        String lead = item.recommendationLead();
        String summary = about(item);
        return (summary != null && summary.length() > room.summary)
                || (lead != null && lead.length() > room.point)
                || points.size() > room.points
                || points.stream().anyMatch(point -> point.length() > room.point);
    }
}
