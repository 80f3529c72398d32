package dk.raadslag.bot.casework;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Økonomigruppe kæde Til KKR punkt 4 møde 2 dato 3/2", taken apart; what was not typed is empty.
 *
 * @param item the number of an agenda item
 * @param meeting whose agenda it is on
 */
record TypedCase(String title, String chain, String day, String item, String meeting) {
    private static final Pattern ITEM = Pattern.compile(
            "(?iu)(?:^|\\s)punkt\\s+(?<item>\\d[\\d.]*[a-z]?)(?:\\s+(?:på|fra|til|i)?\\s*møde(?:t)?\\s+(?<meeting>\\S+))?(?=\\s|$)");
    private static final Pattern CHAIN = Pattern.compile("(?iu)(?:^|\\s)kæde\\s+(?<chain>.+)$");
    private static final Pattern DAY = Pattern.compile("(?iu)(?:^|\\s)dato\\s+(?<day>.+)$");

    static TypedCase of(String text) {
        Matcher day = DAY.matcher(text);
        String dated = day.find() ? day.group("day") : "";
        String left = day.replaceFirst("");
        Matcher item = ITEM.matcher(left);
        boolean ofItem = item.find();
        String number = ofItem ? item.group("item") : "";
        String meeting = ofItem && item.group("meeting") != null ? item.group("meeting") : "";
        left = ofItem ? left.substring(0, item.start()) + " " + left.substring(item.end()) : left;
        Matcher chain = CHAIN.matcher(left);
        String way = chain.find() ? chain.group("chain").strip() : "";
        return new TypedCase(
                chain.replaceFirst("").strip(), way, dated.strip(), number.replaceFirst("\\.$", ""), meeting);
    }
}
