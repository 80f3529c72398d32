package dk.raadslag.domain.agenda;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names in one point of a list, without number, openness and size. */
final class AttachmentName {

    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}(?:[.)] +| +(?=[(\\[](?iu:åben|lukket)))");
    private static final Pattern SIZE =
            Pattern.compile("(?iu) *[(\\[](?:\\p{L}{3,4}[,;:]? ?[-–]? ?)?\\d[\\d.,]* ?(?:kb|mb|bytes)[)\\]]$");
    private static final Pattern PARTED = Pattern.compile("; +");
    private static final Set<String> NONE = Set.of("ingen", "ingenbilag", "derernogenbilag", "deringenbilag");

    private AttachmentName() {}

    static boolean isNumbered(String point) {
        return NUMBER.matcher(point).lookingAt();
    }

    /** Several where semicolons part them, none where the point says that there is none. */
    static List<String> in(String point) {
        return Arrays.stream(PARTED.split(point))
                .map(AttachmentName::bare)
                .filter(name -> Characters.hasLetters(name) && !NONE.contains(Characters.bare(name)))
                .toList();
    }

    private static String bare(String name) {
        String counted = NUMBER.matcher(name).replaceFirst("");
        return ClosedMark.withoutOpen(SIZE.matcher(counted).replaceFirst("").strip());
    }
}
