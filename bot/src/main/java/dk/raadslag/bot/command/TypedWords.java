package dk.raadslag.bot.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody wrote, taken apart as if it were a command.
 *
 * @param word the first word as typed, without slash and closing punctuation
 * @param slashed it began with a slash
 * @param arguments the rest of the first line
 * @param body the lines below
 */
record TypedWords(String word, boolean slashed, String arguments, String body) {

    private static final Pattern FORM =
            Pattern.compile("(?<slash>/?)[ \\t]*(?<word>\\S+)(?<arguments>[^\\n]*)(?:\\n(?<body>.*))?", Pattern.DOTALL);

    static TypedWords of(String text) {
        Matcher form = FORM.matcher(lines(text).strip());
        if (!form.matches()) {
            return new TypedWords("", false, "", "");
        }
        String body = form.group("body");
        return new TypedWords(
                withoutClosing(form.group("word")),
                !form.group("slash").isEmpty(),
                form.group("arguments").strip(),
                body == null ? "" : body.strip());
    }

    private static String withoutClosing(String word) {
        int end = word.length();
        while (end > 0 && ".,:;!?".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u00A0', ' ');
    }
}
