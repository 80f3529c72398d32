package dk.raadslag.templates.wording;

import java.util.regex.Pattern;

/** User text as Markdown that shows it as typed, in Teams messages, in cards and in files. */
public final class MarkdownText {

    private static final Pattern SPECIAL = Pattern.compile("\\\\(?=\\p{Punct})|[*_`\\[\\]~|]");
    private static final Pattern ENTITY = Pattern.compile("&(?=#|\\w{1,32};)");
    private static final Pattern TAG = Pattern.compile("<(?=[\\w/!?])");
    private static final Pattern LINE_MARK = Pattern.compile("(?m)^([ \\t]*)([#>]|[-+](?=[-+\\s]|$)|=(?==*[ \\t]*$))");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^([ \\t]*\\d+)([.)])(?=\\s|$)");
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+(?=\\S)");
    private static final Pattern SOFT_BREAK = Pattern.compile("(?<=[^\n \\t])[ \\t]*+\n(?=[^\n])");

    private MarkdownText() {}

    /** Returns the text with every mark of Markdown and HTML defused and its line breaks kept. */
    public static String escape(String typed) {
        String text = SPECIAL.matcher(CleanText.of(typed)).replaceAll("\\\\$0");
        text = ENTITY.matcher(text).replaceAll("&amp;");
        text = TAG.matcher(text).replaceAll("&lt;");
        text = LINE_MARK.matcher(text).replaceAll("$1\\\\$2");
        text = NUMBERED.matcher(text).replaceAll("$1\\\\$2");
        text = INDENT.matcher(text)
                .replaceAll(indent -> "\u00A0".repeat(indent.group().length()));
        return SOFT_BREAK.matcher(text).replaceAll("  \n");
    }
}
