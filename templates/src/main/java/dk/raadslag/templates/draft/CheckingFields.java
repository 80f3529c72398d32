package dk.raadslag.templates.draft;

import dk.raadslag.domain.draft.LayoutProblem;
import dk.raadslag.domain.draft.LayoutProblem.Kind;
import dk.raadslag.templates.wording.PageFields;
import dk.raadslag.templates.wording.SafeVelocity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the fields of a layout one after the other and tells what is wrong with each; nothing is run. */
final class CheckingFields {
    private static final Pattern PLACE = Pattern.compile("^\\s*@(?:/?w:\\w+|(?:before|after)-(?:row|table|cell))");
    private static final Pattern DIRECTIVE = Pattern.compile("(?<!\\\\)#\\{?([a-zA-Z]+)}?");
    private static final Pattern LOOP =
            Pattern.compile("#\\{?foreach}?\\s*\\(\\s*\\$!?\\{?(\\w+)}?\\s+in\\s+\\$!?\\{?([\\w.]+)}?\\s*\\)");
    private static final Pattern REFERENCE =
            Pattern.compile("\\$!?\\{?([a-zA-Z_]\\w*(?:\\.[a-zA-Z_]\\w*(?!\\w*\\())*(?:\\.[a-zA-Z_]\\w*(?=\\())?)");
    private static final Pattern CALL = Pattern.compile("\\.(isEmpty|size|get|contains|length|toString)$");

    private final FieldScope scope;
    private final List<LayoutProblem> problems = new ArrayList<>();

    private CheckingFields(PageFields page) {
        this.scope = new FieldScope(page);
    }

    static List<LayoutProblem> problems(PageFields page, List<WordField> fields) {
        CheckingFields checking = new CheckingFields(page);
        fields.forEach(checking::check);
        checking.scope
                .unended()
                .ifPresent(begun -> checking.wrong(Kind.BEGINNING_WITHOUT_END, begun, begun.velocity()));
        return List.copyOf(checking.problems);
    }

    private void check(WordField field) {
        String velocity = PLACE.matcher(field.velocity()).replaceFirst("");
        Matcher directive = DIRECTIVE.matcher(velocity);
        int read = 0;
        while (directive.find()) {
            references(field, velocity.substring(read, directive.start()));
            read = directive(field, velocity, directive);
            directive.region(read, velocity.length());
        }
        references(field, velocity.substring(read));
    }

    private static Kind unknown(String directive) {
        return SafeVelocity.FORBIDDEN.contains(directive) ? Kind.FORBIDDEN_DIRECTIVE : Kind.BROKEN_DIRECTIVE;
    }

    /** Returns where the text after the directive goes on. */
    private int directive(WordField field, String velocity, Matcher directive) {
        String name = directive.group(1);
        switch (name) {
            case "foreach" -> {
                return loop(field, velocity, directive.start());
            }
            case "if" -> begin(field, velocity, directive.end());
            case "elseif", "else", "break", "set" -> inside(field, velocity, directive);
            case "end" -> {
                if (!scope.end()) {
                    wrong(Kind.END_WITHOUT_BEGINNING, field, field.velocity());
                }
            }
            default -> wrong(unknown(name), field, "#" + name);
        }
        return directive.end();
    }

    private int loop(WordField field, String velocity, int start) {
        Matcher loop = LOOP.matcher(velocity).region(start, velocity.length());
        if (!loop.lookingAt()) {
            scope.begin(field);
            wrong(Kind.BROKEN_DIRECTIVE, field, field.velocity());
            return start + "#foreach".length();
        }
        Optional<PageFields> list = scope.find(loop.group(2).split("\\."));
        if (list.map(PageFields::each).isEmpty()) {
            wrong(Kind.UNKNOWN_FIELD, field, "$" + loop.group(2));
        }
        scope.loop(field, loop.group(1), list.map(PageFields::each).orElse(FieldScope.ANYTHING));
        return loop.end();
    }

    private void begin(WordField field, String velocity, int after) {
        scope.begin(field);
        if (!velocity.substring(after).stripLeading().startsWith("(")) {
            wrong(Kind.BROKEN_DIRECTIVE, field, field.velocity());
        }
    }

    private void inside(WordField field, String velocity, Matcher directive) {
        if (directive.group(1).equals("set")) {
            Matcher name = Pattern.compile("\\s*\\(\\s*\\$(\\w+)\\s*=").matcher(velocity.substring(directive.end()));
            if (name.lookingAt()) {
                scope.set(name.group(1));
            } else {
                wrong(Kind.BROKEN_DIRECTIVE, field, field.velocity());
            }
        } else if (!scope.isInside()) {
            wrong(Kind.BROKEN_DIRECTIVE, field, field.velocity());
        }
    }

    private void references(WordField field, String velocity) {
        Matcher reference = REFERENCE.matcher(velocity);
        while (reference.find()) {
            String path = CALL.matcher(reference.group(1)).replaceFirst("");
            if (scope.find(path.split("\\.")).isEmpty()) {
                wrong(Kind.UNKNOWN_FIELD, field, "$" + path);
            }
        }
    }

    private void wrong(Kind kind, WordField field, String what) {
        problems.add(new LayoutProblem(kind, field.paragraph(), field.excerpt(), what));
    }
}
