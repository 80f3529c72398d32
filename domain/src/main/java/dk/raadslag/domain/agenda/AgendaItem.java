package dk.raadslag.domain.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item as its agenda puts it; a group heading (3) and its sub-items (3.1) are items of their own. */
public record AgendaItem(
        @Nullable String number,
        String title,
        ItemType type,
        @Nullable String summary,
        @Nullable String recommendationLead,
        List<String> recommendations,
        @Nullable String presentation,
        List<String> attachments,
        boolean closed) {

    public AgendaItem {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an agenda item needs a title (number " + number + ")");
        }
        recommendations = List.copyOf(recommendations);
        attachments = List.copyOf(attachments);
    }

    /** Makes an item of a title and what it is about, which may be nothing. */
    public static AgendaItem of(String title, ItemType type, String about) {
        String summary = about.strip();
        return new AgendaItem(
                null, title, type, summary.isEmpty() ? null : summary, null, List.of(), null, List.of(), false);
    }

    /** Returns this item under another number. */
    public AgendaItem numbered(@Nullable String other) {
        return new AgendaItem(
                other, title, type, summary, recommendationLead, recommendations, presentation, attachments, closed);
    }

    /** Returns this item under another title. */
    public AgendaItem titled(String other) {
        return new AgendaItem(
                number, other, type, summary, recommendationLead, recommendations, presentation, attachments, closed);
    }
}
