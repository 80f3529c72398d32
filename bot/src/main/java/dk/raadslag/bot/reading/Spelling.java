package dk.raadslag.bot.reading;

import java.util.regex.Pattern;

/** Patterns for Danish as people type it: any case, any white space, æøå or what a foreign keyboard makes of them. */
public final class Spelling {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private Spelling() {}

    /** Compiles a pattern in which a blank means white space and æ, ø and å stand for all their spellings. */
    public static Pattern pattern(String source) {
        return Pattern.compile(
                source.replace(" ", "\\s+")
                        .replace("æ", "(?:æ|ae|e)")
                        .replace("ø", "(?:ø|oe|o)")
                        .replace("å", "(?:å|aa|a)"),
                FLAGS);
    }
}
