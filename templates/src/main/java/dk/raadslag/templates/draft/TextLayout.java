package dk.raadslag.templates.draft;

import dk.raadslag.templates.wording.SafeVelocity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A form that is text: HTML or Markdown. */
final class TextLayout extends Layout {

    private final SafeVelocity velocity = new SafeVelocity();
    private final String ending;
    private final UnaryOperator<String> escape;

    /** Needs how a value is escaped in this form. */
    TextLayout(Path own, String ending, UnaryOperator<String> escape) {
        super(own, ending + ".vm");
        this.ending = ending;
        this.escape = escape;
    }

    @Override
    String ending() {
        return ending;
    }

    @Override
    byte[] fill(String name, byte[] layout, Map<String, Object> values) {
        var template = velocity.parse(name, new String(layout, StandardCharsets.UTF_8));
        return SafeVelocity.merge(template, values, value -> escape.apply(value.toString()))
                .getBytes(StandardCharsets.UTF_8);
    }
}
