package dk.raadslag.domain.agenda;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells from the title, or else from the recommendation, what the meeting is to do. */
final class ItemTypes {

    private static final int LONGEST = 2000;
    private static final Pattern PURPOSE =
            Pattern.compile("\\btil (drøftelse|godkendelse|beslutning|vedtagelse|orientering|efterretning)\\b"
                    + "|[(\\[](drøftelse|godkendelse|beslutning|orientering|[dbgo](?=.(?: ?\\([^)]*\\))?$))[)\\]]");
    private static final Pattern WORD = Pattern.compile(
            "\\b\\p{L}*?(?:(drøftelser?|drøftelsen|drøftelses(?:sag|punkt)|dialog|debat)|(godkendelser?|godkendelsen|beslutning|beslutninger|(?:beslutnings|godkendelses)(?:sag|punkt)"
                    + "|stillingtagen|vedtagelse|tiltrædelse|udpegning|konstituering)|(orientering|orienteringer|orienteringen"
                    + "|orienterer|orienterings(?:punkt|sag)(?:er)?|status|meddelelser?|statusrapport|afrapportering))\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern APPROVES = Pattern.compile(
            "godkend|tiltræd|tilslut|vedtag|\\bbeslut|udpeg|\\bindstiller? (?!at\\b|over ?for\\b|til\\b)");
    private static final Pattern DISCUSSES = Pattern.compile("drøft");
    private static final Pattern IS_TOLD = Pattern.compile("efterretning|orienter");
    private static final Pattern WHO_RECOMMENDS = Pattern.compile("\\bindstil(?:les|ler)[,:]?(?= at\\b|$)");
    private static final Map<Character, ItemType> BY_LETTER = Map.of(
            'd', ItemType.DISCUSSION,
            'g', ItemType.APPROVAL,
            'b', ItemType.APPROVAL,
            'v', ItemType.APPROVAL,
            'o', ItemType.INFORMATION,
            'e', ItemType.INFORMATION);

    private ItemTypes() {}

    static ItemType of(String title, @Nullable String lead, List<String> recommendations) {
        String lower = title.toLowerCase(Locale.ROOT);
        return firstWord(lower)
                .or(() -> purpose(lower))
                .or(() -> word(lower))
                .orElseGet(() -> recommended(lead, recommendations));
    }

    private static Optional<ItemType> firstWord(String title) {
        return word(Wrapping.firstWord(title));
    }

    /** "til godkendelse" and "(O)" say it outright. */
    private static Optional<ItemType> purpose(String title) {
        Matcher matcher = PURPOSE.matcher(title);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String purpose = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return Optional.ofNullable(BY_LETTER.get(purpose.charAt(0)));
    }

    private static Optional<ItemType> word(String title) {
        Matcher matcher = WORD.matcher(title);
        if (!matcher.find()) {
            return Optional.empty();
        }
        if (matcher.group(1) != null) {
            return Optional.of(ItemType.DISCUSSION);
        }
        return Optional.of(matcher.group(2) != null ? ItemType.APPROVAL : ItemType.INFORMATION);
    }

    /** Whoever is asked to discuss and approve is asked to approve. */
    private static ItemType recommended(@Nullable String lead, List<String> recommendations) {
        String all = (lead == null ? "" : lead) + "\n" + String.join("\n", recommendations);
        String asked = WHO_RECOMMENDS
                .matcher(all.substring(0, Math.min(all.length(), LONGEST)).toLowerCase(Locale.ROOT))
                .replaceAll("");
        if (APPROVES.matcher(asked).find()) {
            return ItemType.APPROVAL;
        }
        if (DISCUSSES.matcher(asked).find()) {
            return ItemType.DISCUSSION;
        }
        return IS_TOLD.matcher(asked).find() ? ItemType.INFORMATION : ItemType.UNKNOWN;
    }
}
