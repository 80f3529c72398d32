package dk.raadslag.bot.layout;

import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.LayoutProblem;
import dk.raadslag.domain.draft.Layouts;
import java.util.List;

/** What is said about layouts. */
final class LayoutWords {
    private LayoutWords() {}

    record LayoutUsage() implements Phrase {}

    record LayoutList(List<LayoutLine> layouts, long minutes) implements Phrase {}

    /** A layout in force; {@code problems} tells why another one is not used. */
    record LayoutLine(String document, Layouts.Origin origin, DraftLinks.Link link, List<Phrase> problems) {}

    record NoSuchLayout(String typed, List<String> documents) implements Phrase {}

    record OnlyWordFiles(String file) implements Phrase {}

    record LayoutNotFetched(String file) implements Phrase {}

    /** What is wrong with a layout, and which fields there are where some have other names. */
    record LayoutRefused(String file, String document, List<Phrase> problems, int more, List<String> fields)
            implements Phrase {}

    record LayoutFault(LayoutProblem.Kind kind, int paragraph, String excerpt, String field) implements Phrase {}

    record LayoutPreview(String file, String document, boolean shipped, DraftLinks.Link rehearsal, long minutes)
            implements Phrase {}

    record LayoutUsed(String document, boolean shipped) implements Phrase {}

    record BrokenLayoutFound(String document, Layouts.Origin origin, List<Phrase> problems) implements Phrase {}
}
