package dk.raadslag.templates.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tools every text has as {@code $dk}: Danish numbers and lists, and the words of the domain's constants. */
public final class DanishWords {

    private static final int LAST_IN_LETTERS = 12;
    private static final Locale DANISH = Locale.forLanguageTag("da");

    private static final Pattern DETAIL = Pattern.compile("\\{(\\w+)(?:\\|([^|}]*)\\|([^}]*))?}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)]");

    private final UnaryOperator<String> terms;

    /** Needs what the entries of the bundle of terms say, by their key. */
    public DanishWords(UnaryOperator<String> terms) {
        this.terms = terms;
    }

    /** Returns "nul", "én", "to" … "tolv", then digits. */
    public String number(int number) {
        return number < 0 || number > LAST_IN_LETTERS ? Integer.toString(number) : term("number", number);
    }

    /** Returns the number for the beginning of a sentence: "Fire". */
    @SuppressWarnings("MemberName") // so that a text shows the capital letter it makes
    public String Number(int number) {
        return capital(number(number));
    }

    /** Returns the text with its first letter as a capital. */
    public String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(DANISH) + text.substring(1);
    }

    /** Returns a reason as it is put behind what it is given for: ": Økonomien mangler.", or ", fordi …"; or nothing. */
    public String because(String text) {
        return text.isEmpty() ? "" : Clause.is(text) ? ", " + Clause.within(text) : ": " + text;
    }

    /** Returns the text without its line breaks. */
    public String line(String text) {
        return CleanText.line(text);
    }

    /** Returns "Ballerup, Egedal og Furesø". */
    public String list(List<?> names) {
        List<String> texts = names.stream().map(String::valueOf).toList();
        int last = texts.size() - 1;
        return last < 1
                ? String.join("", texts)
                : String.join(", ", texts.subList(0, last)) + term("list", "and") + texts.get(last);
    }

    /** Returns the word that fits the number: "kommune" for one, "kommuner" for all others. */
    public String plural(int number, String one, String more) {
        return number == 1 ? one : more;
    }

    /** Returns "tiltræder med forbehold" and the like for a {@code Position}. */
    public String position(String position) {
        return term("position", position);
    }

    /** Returns "administrativt" and the like for a {@code ReplyLevel}. */
    public String level(String level) {
        return term("level", level);
    }

    /** Returns "kort" and the like for a {@code Channel}, with its source where there is one. */
    public String channel(String channel) {
        return term("channel", channel);
    }

    /** Returns "har ikke svaret" and the like for a {@code MunicipalityStanding.Status}. */
    public String status(String status) {
        return term("status", status);
    }

    /** Returns "kladde" and the like for a {@code Stage}. */
    public String stage(String stage) {
        return term("stage", stage);
    }

    /** Returns "drøftelse" and the like for an {@code ItemType}. */
    public String itemType(String type) {
        return term("item-type", type);
    }

    /** Returns "hovedkontakt" and the like for a {@code Role}. */
    public String role(String role) {
        return term("role", role);
    }

    /** Returns why a message will not arrive, and the next step, for a {@code FailureReason}. */
    public String reason(String reason) {
        return term("reason", reason);
    }

    /** Returns the words of a caution about a plan, for a {@code RoundPlan.Caution}. */
    public String caution(String caution) {
        return term("caution", caution);
    }

    /** Returns the words of what is uncertain in an agenda, for an {@code AgendaWarning.Kind}. */
    public String warning(String warning) {
        return term("warning", warning);
    }

    /**
     * Returns what somebody did, from the entry {@code deed.name} of the bundle of terms: each {@code {detail}} is filled in,
     * {@code {detail|one|more}} with the word that fits the number, and what stands in square brackets is left out where its
     * detail is missing.
     */
    public String told(String deed, Map<String, ?> details) {
        Map<String, Object> known = new HashMap<>(details);
        known.put("deed", deed);
        return filledIn(entryOf(deed), known);
    }

    /** Returns "side 4, afsnit 2: "kan" ændres til "skal"" for a {@code ProposedWording}. */
    public String proposedWording(Map<String, ?> proposed) {
        Map<String, Object> known = new HashMap<>(proposed);
        known.values().removeIf(""::equals);
        String kind = !known.containsKey("current") ? "added" : known.containsKey("proposed") ? "changed" : "dropped";
        return filledIn(term("proposed-wording", kind), known);
    }

    /** Returns what goes with a position: ""savner tal" – forslag: side 4: slet "bør""; empty where nothing does. */
    public String words(String text, List<? extends Map<String, ?>> proposedWordings) {
        Stream<String> said =
                text.isEmpty() ? Stream.empty() : Stream.of(filledIn(term("words", "text"), Map.of("text", text)));
        return Stream.concat(
                        said,
                        proposedWordings.stream()
                                .map(one ->
                                        filledIn(term("words", "proposed"), Map.of("proposed", proposedWording(one)))))
                .collect(Collectors.joining(term("words", "between")));
    }

    private static String filledIn(String entry, Map<String, ?> known) {
        String words = OPTIONAL.matcher(entry)
                .replaceAll(part -> Matcher.quoteReplacement(has(part.group(1), known) ? part.group(1) : ""));
        return DETAIL.matcher(words).replaceAll(detail -> Matcher.quoteReplacement(filled(detail, known)));
    }

    private static String filled(MatchResult detail, Map<String, ?> known) {
        String value = String.valueOf(known.containsKey(detail.group(1)) ? known.get(detail.group(1)) : "?");
        return detail.group(2) == null ? value : value + " " + (value.equals("1") ? detail.group(2) : detail.group(3));
    }

    private static boolean has(String part, Map<String, ?> details) {
        return DETAIL.matcher(part).results().allMatch(detail -> details.containsKey(detail.group(1)));
    }

    private String entryOf(String deed) {
        try {
            return term("deed", deed);
        } catch (IllegalStateException withoutWords) {
            return term("deed", "unknown");
        }
    }

    /** Returns the entry {@code kind.name} of the bundle of terms. */
    public String term(String kind, @Nullable Object name) {
        return terms.apply(kind + "." + name);
    }
}
