package dk.raadslag.domain.agenda;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line such as "Til orientering" that heads a part of an agenda and says what the meeting is to do with its items. */
final class AgendaPart {

    private static final Pattern HEADING = Pattern.compile("(?:(?:punkter|sager|emner) )?(til (?:drøftelse|beslutning"
            + "|godkendelse|vedtagelse|orientering|efterretning)|(?:drøftelses|beslutnings|orienterings|godkendelses)"
            + "(?:punkter|sager))[.:]?");

    private AgendaPart() {}

    static Optional<ItemType> type(Line line) {
        if (!line.mayBeHeading()) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(line.lower());
        return heading.matches() ? Optional.of(ItemTypes.of(heading.group(1), null, List.of())) : Optional.empty();
    }
}
