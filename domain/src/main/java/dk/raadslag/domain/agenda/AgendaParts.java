package dk.raadslag.domain.agenda;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands above an item and speaks for it: a part that is closed, a part that says its purpose, a case number. */
final class AgendaParts {

    private static final Pattern PURPOSE = Pattern.compile("(?:(?:punkter|sager|emner) )?(til (?:drøftelse|beslutning"
            + "|godkendelse|vedtagelse|orientering|efterretning)|(?:drøftelses|beslutnings|orienterings|godkendelses)"
            + "(?:punkter|sager))[.:]?");

    private final AgendaText text;

    AgendaParts(AgendaText text) {
        this.text = text;
    }

    /** True or false where the part of the agenda that begins right above line {@code i} is closed or open. */
    Optional<Boolean> closedAbove(int i) {
        int at = writtenAbove(i);
        return at < 0 ? Optional.empty() : ClosedMark.ofPart(text.line(at));
    }

    private int writtenAbove(int i) {
        int at = i - 1;
        while (at >= 0 && text.blank(at)) {
            at--;
        }
        return at;
    }

    /** True or false where line {@code i}, a row of the contents, stands in a part that is closed or open. */
    Optional<Boolean> closedAround(int i, ItemNumber number) {
        for (int at = i - 1; at >= 0; at--) {
            Optional<Boolean> part = ClosedMark.ofPart(text.line(at));
            boolean another = text.numbered(at)
                    .filter(line -> line.number().compareTo(number) >= 0)
                    .isPresent();
            if (part.isPresent() || another) {
                return part;
            }
        }
        return Optional.empty();
    }

    /** What the meeting is to do with the part of the agenda that begins right above line {@code i}, where that is said. */
    Optional<ItemType> typeAbove(int i) {
        int at = writtenAbove(i);
        return at < 0 ? Optional.empty() : type(at);
    }

    /** "Til orientering" heads a part; directly below "Indstilling" it is the recommendation itself. */
    private Optional<ItemType> type(int i) {
        int above = writtenAbove(i);
        boolean ofSection = above >= 0 && text.isHeading(above);
        if (ofSection || !text.line(i).mayBeHeading()) {
            return Optional.empty();
        }
        Matcher purpose = PURPOSE.matcher(text.line(i).lower());
        return purpose.matches() ? Optional.of(ItemTypes.of(purpose.group(1), null, List.of())) : Optional.empty();
    }

    /** A case number that belongs to the title below it. */
    boolean isCaseNumberAbove(int i) {
        int next = text.written(i + 1);
        return CaseNumber.is(text.line(i))
                && next < text.size()
                && text.numbered(next).isPresent();
    }

    private boolean isOfTheNext(int i) {
        return CaseNumber.is(text.line(i))
                || type(i).isPresent()
                || ClosedMark.ofPart(text.line(i)).isPresent();
    }

    /** Where a body ends that begins at {@code from}: above the lines that belong to the item in line {@code next}. */
    int bodyEnd(int from, int next) {
        int end = next;
        for (int at = next - 1; at >= from && next < text.size(); at--) {
            if (!text.blank(at) && !isOfTheNext(at)) {
                return end;
            }
            end = text.blank(at) ? end : at;
        }
        return end;
    }
}
