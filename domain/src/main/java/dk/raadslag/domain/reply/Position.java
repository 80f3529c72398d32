package dk.raadslag.domain.reply;

import dk.raadslag.domain.agenda.ItemType;
import java.util.List;

/** Where a municipality stands on an item. */
public enum Position {
    /** Har bemærkninger; also what remarks without a position mean. */
    REMARKS(true),
    /** Ingen bemærkninger: an active answer. */
    NO_REMARKS(false),
    /** Tiltræder. */
    ENDORSED(false),
    /** Tiltræder med forbehold. */
    ENDORSED_WITH_RESERVATION(true),
    /** Tager til efterretning. */
    NOTED(false),
    /** Kan ikke tiltræde. */
    NOT_ENDORSED(true),
    /** Afstår. */
    ABSTAINED(false);

    private final boolean needsText;

    Position(boolean needsText) {
        this.needsText = needsText;
    }

    /** Tells whether the position says nothing without a text. */
    public boolean needsText() {
        return needsText;
    }

    /** Tells whether one municipality cannot hold both; remarks go with everything but "ingen bemærkninger". */
    public boolean conflictsWith(Position other) {
        if (this == REMARKS || other == REMARKS) {
            return this == NO_REMARKS || other == NO_REMARKS;
        }
        return this != other && !(accepts() && other.accepts());
    }

    /** Tells whether it agrees without more. */
    public boolean accepts() {
        return this == NO_REMARKS || this == ENDORSED || this == NOTED;
    }

    /** Returns the positions offered for an item of this type, the most usual first. */
    public static List<Position> offeredFor(ItemType type) {
        return switch (type) {
            case DISCUSSION -> List.of(NO_REMARKS, REMARKS, ABSTAINED);
            case APPROVAL -> List.of(ENDORSED, ENDORSED_WITH_RESERVATION, NOT_ENDORSED, NO_REMARKS, REMARKS, ABSTAINED);
            case INFORMATION -> List.of(NOTED, NO_REMARKS, REMARKS, ABSTAINED);
            case UNKNOWN ->
                List.of(NO_REMARKS, REMARKS, ENDORSED, ENDORSED_WITH_RESERVATION, NOTED, NOT_ENDORSED, ABSTAINED);
        };
    }
}
