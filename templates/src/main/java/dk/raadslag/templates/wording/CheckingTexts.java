package dk.raadslag.templates.wording;

import dk.raadslag.domain.draft.TextProblem;
import dk.raadslag.domain.draft.TextProblem.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.runtime.parser.node.Node;

/** Tells what is wrong with a text before it is filled in for the first time. */
final class CheckingTexts {
    private static final int LONGEST = 20_000;
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?<!\\\\)#\\{?(evaluate|parse|include|macro|define|stop)\\b");
    private static final Pattern PLACE = Pattern.compile("line (\\d+)");

    private final VelocityWording wording;
    private final SafeVelocity velocity = new SafeVelocity();

    CheckingTexts(VelocityWording wording) {
        this.wording = wording;
    }

    List<TextProblem> problems(WordsKey key, Class<?> phrase, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return List.of(new TextProblem(text.isBlank() ? Kind.EMPTY : Kind.TOO_LONG, 0, ""));
        }
        List<TextProblem> forbidden = forbidden(text);
        return forbidden.isEmpty() ? read(key, phrase, text) : forbidden;
    }

    private static List<TextProblem> forbidden(String text) {
        Matcher directive = FORBIDDEN.matcher(text);
        return directive
                .results()
                .map(found -> new TextProblem(Kind.FORBIDDEN, line(text, found.start()), "#" + found.group(1)))
                .toList();
    }

    private static int line(String text, int at) {
        return 1
                + (int) text.substring(0, at).chars().filter(one -> one == '\n').count();
    }

    private List<TextProblem> read(WordsKey key, Class<?> phrase, String text) {
        try {
            Node tree = (Node) velocity.parse(key.toString(), text).getData();
            List<TextProblem> names = CheckingNames.problems(PageFields.of(phrase.asSubclass(Record.class)), tree);
            return names.isEmpty() ? filled(key, phrase, text) : names;
        } catch (RuntimeException broken) {
            return List.of(at(Kind.BROKEN, broken));
        }
    }

    private List<TextProblem> filled(WordsKey key, Class<?> phrase, String text) {
        try {
            wording.rehearse(key, text, SampleValues.of(phrase));
            return List.of();
        } catch (RuntimeException unfillable) {
            return List.of(at(Kind.CANNOT_BE_FILLED, unfillable));
        }
    }

    private static TextProblem at(Kind kind, RuntimeException failure) {
        Matcher place = PLACE.matcher(String.valueOf(failure.getMessage()));
        return new TextProblem(kind, place.find() ? Integer.parseInt(place.group(1)) : 0, "");
    }
}
