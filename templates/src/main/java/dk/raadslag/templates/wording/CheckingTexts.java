package dk.raadslag.templates.wording;

import dk.raadslag.domain.draft.TextProblem;
import dk.raadslag.domain.draft.TextProblem.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.runtime.parser.node.Node;

/** Tells what is wrong with a text before it is filled in for the first time. */
public final class CheckingTexts {
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?<!\\\\)#\\{?(" + String.join("|", SafeVelocity.FORBIDDEN) + ")\\b");
    private static final Pattern PLACE = Pattern.compile("line (\\d+)");

    private final SafeVelocity velocity;
    private final int longest;

    /** Needs who reads a text, and how many characters it may have. */
    public CheckingTexts(SafeVelocity velocity, int longest) {
        this.velocity = velocity;
        this.longest = longest;
    }

    /** Returns the problems of a text that can name these fields; one without any is rehearsed. */
    public List<TextProblem> problems(String name, String text, PageFields fields, Runnable rehearsal) {
        if (text.isBlank() || text.length() > longest) {
            return List.of(new TextProblem(text.isBlank() ? Kind.EMPTY : Kind.TOO_LONG, 0, ""));
        }
        List<TextProblem> forbidden = forbidden(text);
        return forbidden.isEmpty() ? read(name, text, fields, rehearsal) : forbidden;
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

    private List<TextProblem> read(String name, String text, PageFields fields, Runnable rehearsal) {
        try {
            Node tree = (Node) velocity.parse(name, text).getData();
            List<TextProblem> names = CheckingNames.problems(fields, tree);
            return names.isEmpty() ? rehearsed(rehearsal) : names;
        } catch (RuntimeException broken) {
            return List.of(at(Kind.BROKEN, broken));
        }
    }

    private static List<TextProblem> rehearsed(Runnable rehearsal) {
        try {
            rehearsal.run();
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
