package dk.raadslag.domain.agenda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds whose meeting it is: from a label, from the document's heading, or from whom the recommendations address. */
final class Forum {

    private static final int LONGEST = 120;
    private static final String NAME = "([\\p{Lu}\\d][^:;]{2,}?)";
    private static final String END =
            "(?: *(?:,|\\.|(?<= )-|–|\\(|\\b\\d{1,2}[./-]|\\b(?:d|kl)\\.|\\b(?:den|kl|mandag|tirsdag|onsdag|torsdag|fredag)\\b).*)?";
    private static final Pattern LABELLED =
            Pattern.compile("(?iu:(?:møde)?(?:udvalg|forum|råd)(?:snavn)?) *: *" + NAME);
    private static final Pattern HEADED = Pattern.compile(
            "(?iu:(?:(?:foreløbig|udkast til|åben|lukket|offentlig|endelig|tillæg til|ordinært?|ekstraordinært?|hermed"
                    + "|emne:|program og|indkaldelse til) ){0,3}(?:dagsorden|referat|beslutningsreferat|mødeindkaldelse|indkaldelse|mødet?)"
                    + "(?: *[:–-])?(?: (?:til|for|fra|i|af|med|det|ordinært|ekstraordinært|møde[t]?|\\d+\\.))*) +(?!\\d|Side\\b)"
                    + NAME + END);
    private static final Pattern BODY = Pattern.compile(
            "(KKR \\p{Lu}\\p{L}+|(?:Udvalg|Råd|Nævn|Styregruppe|Kreds|Forum)(?:et|en)? (?:for|om) [^,:.;\\d]{2,60}?|\\p{Lu}(?:[^,:.;\\d]*?)(?:råd|rådet|udvalg|udvalget|kreds|kredsen|forum|klynge"
                    + "|klyngen|styregruppe|styregruppen|gruppen|nævn|nævnet)(?:\\b[^,:.;\\d]{0,60}?)?)(?: *(?:[-–,(]|\\bden\\b).*)?");
    private static final Pattern ADDRESSED =
            Pattern.compile("\\bindstille[sr],? at (\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*)");

    private Forum() {}

    static Optional<String> of(List<Line> header, List<AgendaItem> items) {
        return first(LABELLED, header)
                .or(() -> first(HEADED, header))
                .or(() -> first(BODY, header))
                .or(() -> addressed(items));
    }

    private static Optional<String> first(Pattern pattern, List<Line> header) {
        for (Line line : header) {
            Matcher matcher = pattern.matcher(line.text());
            if (line.text().length() <= LONGEST && matcher.matches()) {
                return Optional.of(matcher.group(1).strip());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> addressed(List<AgendaItem> items) {
        Map<String, Integer> counts = new HashMap<>();
        for (AgendaItem item : items) {
            Matcher matcher = ADDRESSED.matcher(item.recommendationLead() == null ? "" : item.recommendationLead());
            if (matcher.find()) {
                counts.merge(matcher.group(1), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
