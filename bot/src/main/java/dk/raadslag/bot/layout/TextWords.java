package dk.raadslag.bot.layout;

import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.Layouts;
import dk.raadslag.domain.draft.TextProblem;
import java.util.List;

/** What is said about message texts. */
final class TextWords {
    private TextWords() {}

    record TextList(int texts, List<OwnText> own, DraftLinks.Link link, long minutes) implements Phrase {}

    /** A text of the secretariat's own that is in force. */
    record OwnText(String name, Layouts.Origin origin) {}

    /** One text in the file that shows them all. */
    record TextEntry(String name, List<String> fields, String text, String sample) implements Phrase {}

    record NoSuchText(String typed, List<String> meant) implements Phrase {}

    /** Goes before what the text looks like. */
    record TextShown(String name, Layouts.Origin origin, DraftLinks.Link link, List<String> fields, long minutes)
            implements Phrase {}

    record TextRefused(String name, List<Phrase> problems, int more, List<String> fields) implements Phrase {}

    record TextFault(TextProblem.Kind kind, int line, String found) implements Phrase {}

    record BrokenTextFound(String name, List<Phrase> problems) implements Phrase {}

    /** Goes before what the text looks like; {@code networks} is how many it will hold for. */
    record TextPreview(String name, boolean shipped, int networks) implements Phrase {}

    record TakeTextQuestion() implements Phrase {}

    record TextUsed(String name, boolean shipped) implements Phrase {}
}
