package dk.raadslag.domain.round;

import dk.raadslag.domain.agenda.AgendaItem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be otherwise in a later version of an item. */
public enum ItemField {
    /** Its number. */
    NUMBER,
    /** Its title. */
    TITLE,
    /** What is asked of the meeting. */
    TYPE,
    /** Resumé. */
    SUMMARY,
    /** Indstilling. */
    RECOMMENDATION,
    /** Sagsfremstilling. */
    PRESENTATION,
    /** Bilag. */
    ATTACHMENTS;

    boolean differs(RoundItem before, RoundItem now) {
        return this == NUMBER
                ? !before.number().equals(now.number())
                : !Objects.equals(of(before.item()), of(now.item()));
    }

    private @Nullable Object of(AgendaItem item) {
        return switch (this) {
            case NUMBER -> item.number();
            case TITLE -> item.title();
            case TYPE -> item.type();
            case SUMMARY -> item.summary();
            case RECOMMENDATION -> List.of(String.valueOf(item.recommendationLead()), item.recommendations());
            case PRESENTATION -> item.presentation();
            case ATTACHMENTS -> item.attachments();
        };
    }
}
