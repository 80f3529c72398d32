package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the items from where they start. */
final class Items {

    private final AgendaText text;
    private final List<AgendaItem> items = new ArrayList<>();
    private final List<AgendaWarning> warnings = new ArrayList<>();
    private final Set<Integer> closedGroups = new HashSet<>();
    private boolean closedPart;
    private ItemType typeOfPart = ItemType.UNKNOWN;

    Items(AgendaText text, List<ItemStart> starts) {
        this.text = text;
        starts.forEach(this::build);
    }

    List<AgendaItem> all() {
        return items;
    }

    List<AgendaWarning> warnings() {
        return warnings;
    }

    private void build(ItemStart start) {
        text.parts().closedAbove(start.index()).ifPresent(closed -> closedPart = closed);
        text.parts().typeAbove(start.index()).ifPresent(type -> typeOfPart = type);
        ItemBody body = ItemBody.of(text, start.bodyFrom(), start.end());
        Recommendation recommendation = Recommendation.of(body.lines(Section.RECOMMENDATION));
        items.add(new AgendaItem(
                start.number() == null ? null : start.number().toString(),
                start.title(),
                type(start, body, recommendation),
                Paragraphs.text(body.lines(Section.SUMMARY)),
                recommendation.lead(),
                recommendation.points(),
                presentation(body, recommendation, start),
                body.attachments(),
                closed(start)));
        body.attachmentText()
                .ifPresent(line -> warnings.add(
                        new AgendaWarning(AgendaWarning.Kind.ATTACHMENT_TEXT_LEFT_OUT, line, start.title())));
    }

    /** A column of types says it outright; what heads the part speaks for those who do not say it themselves. */
    private ItemType type(ItemStart start, ItemBody body, Recommendation recommendation) {
        ItemType column = ItemTypes.of(PlainTable.type(body.lines(Section.PREAMBLE)), null, List.of());
        if (column != ItemType.UNKNOWN) {
            return column;
        }
        ItemType own = ItemTypes.of(start.title(), recommendation.lead(), recommendation.points());
        return own == ItemType.UNKNOWN && !ClosingTitles.is(start.title()) ? typeOfPart : own;
    }

    private static @Nullable String presentation(ItemBody body, Recommendation recommendation, ItemStart start) {
        List<Line> lines = new ArrayList<>(body.lines(Section.PREAMBLE));
        String title = Characters.bare(start.title());
        lines.removeIf(PlainTable::isType);
        lines.removeIf(
                line -> line.mayBeHeading() && Characters.bare(line.text()).equals(title));
        lines.add(new Line(0, "", Line.Mark.NONE, false));
        lines.addAll(body.lines(Section.PRESENTATION));
        lines.add(new Line(0, "", Line.Mark.NONE, false));
        lines.addAll(recommendation.rest());
        return Paragraphs.text(lines);
    }

    private boolean closed(ItemStart start) {
        ItemNumber number = start.number();
        boolean marked = ClosedMark.inTitle(start.title())
                || ClosedMark.beforeNumber(text.line(start.index()))
                || markBelow(start).orElse(false);
        if (marked && number != null && !number.isSub()) {
            closedGroups.add(number.main());
        }
        boolean inGroup = number != null && number.isSub() && closedGroups.contains(number.main());
        boolean inClosedContents = start.isEmpty()
                && number != null
                && text.parts().closedAround(start.index(), number).orElse(false);
        boolean saysOpen = markBelow(start).filter(closed -> !closed).isPresent();
        return marked || inGroup || ((closedPart || inClosedContents) && !saysOpen);
    }

    private Optional<Boolean> markBelow(ItemStart start) {
        int at = text.written(start.bodyFrom());
        return at < start.end() ? ClosedMark.belowTitle(text.line(at)) : Optional.empty();
    }
}
