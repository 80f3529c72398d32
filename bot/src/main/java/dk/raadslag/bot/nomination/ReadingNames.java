package dk.raadslag.bot.nomination;

import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.nomination.NominatingPeople.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads plain words as somebody named: name, title, e-mail and why, in the order people write them. */
final class ReadingNames {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,}");
    private static final Pattern NOBODY = Pattern.compile(
            "(?:nej[\\s,.]*(?:tak)?[\\s,.]*)?(?:(?:vi|kommunen) (?:har|indstiller) )?(?:desværre )?(?:ingen|ikke (?:nogen|noget))"
                    + "(?: (?:kandidat|kandidater|emner|navne|forslag|at indstille|bemærkninger))*(?: (?:herfra|fra os|denne gang|i denne omgang))*"
                    + "(?:[\\s,.]*tak)?[\\s.!]*|nej(?:[\\s,]*tak)?[\\s.!]*",
            FLAGS);
    private static final Pattern CERTAIN = Pattern.compile(
            "ingen (?:kandidat|navne)|^\\s*(?:kandidat|indstilling|vi indstiller|vi peger på)\\b", FLAGS);
    private static final Pattern LEAD = Pattern.compile(
            "^\\s*(?:(?:vores |vor )?(?:kandidat|indstilling|navn)(?: er|:)?|(?:vi|jeg) (?:vil gerne )?(?:indstiller?|foreslår?|peger? på|udpeger?|indmelder?))\\s*:?\\s+",
            FLAGS);
    private static final Pattern APART = Pattern.compile("\\s*[,;\\n<(]\\s*|\\s+[–-]\\s+");
    private static final Pattern BEFORE_WHY = Pattern.compile("^[\\s,;.:)>–-]*(?:fordi|da|begrundelse:?)?\\s*", FLAGS);

    private ReadingNames() {}

    static boolean saysNobody(String words) {
        return NOBODY.matcher(words.strip()).matches();
    }

    /** Tells whether the words can only be about names. */
    static boolean isCertain(String words) {
        return CERTAIN.matcher(words).find()
                || (EMAIL.matcher(words).find() && LEAD.matcher(words).find());
    }

    /** Returns who is named; empty where the name or the address is missing. */
    static Optional<Named> read(String words, List<String> wanted) {
        Matcher email = EMAIL.matcher(words);
        if (!email.find()) {
            return Optional.empty();
        }
        String before = LEAD.matcher(words.substring(0, email.start())).replaceFirst("");
        List<String> parts = APART.splitAsStream(before.replaceFirst("(?iu)[\\s,;]*(?:e-?mail|mail)\\s*:?\\s*$", ""))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        String why = BEFORE_WHY
                .matcher(words.substring(email.end()))
                .replaceFirst("")
                .strip();
        return parts.isEmpty() || !isName(parts.get(0))
                ? Optional.empty()
                : Optional.of(new Named(
                        parts.get(0),
                        String.join(", ", parts.subList(1, parts.size())),
                        new EmailAddress(email.group()),
                        why,
                        profile(words, wanted)));
    }

    /** Tells whether a text can be somebody's name. */
    static boolean isName(String text) {
        return text.length() <= 120 && text.matches("(?su)\\p{L}[\\p{L}\\s.'’-]+");
    }

    /** Returns the parts of the wanted profile that a text names. */
    static List<String> profile(String text, List<String> wanted) {
        String low = text.toLowerCase(Locale.ROOT);
        return wanted.stream().filter(low::contains).toList();
    }
}
