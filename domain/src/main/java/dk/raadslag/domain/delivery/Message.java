package dk.raadslag.domain.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What is put on the wire as one activity.
 *
 * @param text the line a notification shows; Teams Markdown
 * @param summary plain text for clients that show the summary instead
 * @param card Adaptive Card as JSON, or null for text alone
 */
public record Message(String text, String summary, @Nullable String card) {

    /** Returns a message of text alone. */
    public static Message of(String text) {
        return new Message(text, text, null);
    }
}
