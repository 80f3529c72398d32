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
}
