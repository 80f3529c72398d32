package dk.raadslag.domain;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The Danish alphabet, in which Ærø comes after Vejle and Aabenraa last. */
public final class DanishOrder {

    /** Orders names as a Danish reader looks them up. */
    public static final Comparator<String> OF_NAMES = collator()::compare;

    private DanishOrder() {}

    private static Collator collator() {
        return Collator.getInstance(Locale.forLanguageTag("da-DK"));
    }
}
