package dk.raadslag.bot.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text looked at from a place within it; what stands before that place can be seen. */
record Looking(String text) {

    /** Returns the pattern ready to be matched from here. */
    Matcher at(Pattern pattern, int from) {
        return pattern.matcher(text)
                .region(from, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    /** Tells whether the pattern matches from here. */
    boolean sees(Pattern pattern, int from) {
        return at(pattern, from).lookingAt();
    }
}
