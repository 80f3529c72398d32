package dk.raadslag.domain.agenda;

import java.util.regex.Pattern;

/** The registration line that filing systems print under a title; it is no part of the item's text. */
final class CaseNumber {

    private static final int LONGEST = 160;
    private static final Pattern LABELLED = Pattern.compile(
            "(?iu:(?:sags?(?:nr|id|nummer)|sags ?id|journal ?nr|j\\.? ?nr|dok\\.? ?(?:nr|id)|brevid|acadre|punktnr)\\b.*|.{3,80}? brevid:? ?\\d{4,})");
    private static final Pattern BARE = Pattern.compile(
            "\\p{Lu}{2,5}-\\d{4}-\\d{3,}.*|\\d{2}\\.\\d{2}\\.\\d{2}-\\p{Lu}\\d{2}-\\d+-\\d+|\\d{2}/\\d{3,6}");

    private CaseNumber() {}

    static boolean is(Line line) {
        String text = line.text();
        return text.length() <= LONGEST
                && (LABELLED.matcher(text).matches() || BARE.matcher(text).matches());
    }
}
