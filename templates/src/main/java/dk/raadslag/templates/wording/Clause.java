package dk.raadslag.templates.wording;

import java.util.Locale;
import java.util.regex.Pattern;

/** A text that goes on in the sentence before it, as "fordi …" does; a comma stands between them and no colon. */
public final class Clause {
    private static final Pattern BEGINNING =
            Pattern.compile("(?iu)(?:fordi|da|idet|eftersom|hvis|medmindre|såfremt|så længe)\\s+\\S");

    private Clause() {}

    /** Tells whether a text is one. */
    public static boolean is(String text) {
        return BEGINNING.matcher(text).lookingAt();
    }

    /** Returns the text as it stands within a sentence; what is no clause as it is. */
    public static String within(String text) {
        return is(text) ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }
}
