package dk.raadslag.domain.draft;

import java.util.List;

/** A text of the secretariat's own that lies in the configuration folder and is not used. */
public record RejectedText(String name, List<TextProblem> problems) {
    /** Copies the list. */
    public RejectedText {
        problems = List.copyOf(problems);
    }
}
