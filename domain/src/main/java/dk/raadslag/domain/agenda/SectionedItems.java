package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The items of an agenda without numbers: a title stands above the first of each item's sections. */
final class SectionedItems {

    private static final int LONGEST_TITLE = 300;
    private static final String TITLE_ENDS = ")]\"”»'’%";
    private static final int FURTHEST_ABOVE = 3;

    private final AgendaText text;
    private final List<ItemStart> starts = new ArrayList<>();
    private final List<AgendaWarning> warnings = new ArrayList<>();
    private final Set<Section> seen = EnumSet.noneOf(Section.class);

    SectionedItems(AgendaText text) {
        this.text = text;
        for (int i = 0; i < text.size(); i++) {
            Optional<SectionHeading> heading = text.firmHeading(i);
            if (heading.isPresent()) {
                look(i, heading.get().section());
            }
        }
    }

    List<ItemStart> all() {
        return starts;
    }

    List<AgendaWarning> warnings() {
        return warnings;
    }

    private void look(int i, Section section) {
        boolean mayOpen = mayOpen(section);
        if (mayOpen || section == Section.SUMMARY) {
            Optional<ItemStart> start = titleAbove(i).filter(title -> mayOpen || standsClear(title));
            start.ifPresent(this::begin);
            if (start.isEmpty() && starts.isEmpty() && warnings.isEmpty() && section != Section.DECISION) {
                warnings.add(warning(i));
            }
        }
        seen.add(section);
    }

    private boolean mayOpen(Section section) {
        if (section == Section.ATTACHMENTS || section == Section.PROCESS) {
            return false;
        }
        return starts.isEmpty()
                || seen.contains(section)
                || (seen.contains(Section.ATTACHMENTS) && section.opensAnItem());
    }

    /** Between empty lines, below a text that has come to its end: no last line of the section above. */
    private boolean standsClear(ItemStart title) {
        int above = title.index() - 1;
        while (above >= 0 && text.blank(above)) {
            above--;
        }
        boolean ended =
                above >= 0 && (Wrapping.endsASentence(text.text(above)) || Wrapping.startsLow(text.text(above)));
        return ended
                && text.blank(title.index() - 1)
                && text.line(title.index()).plain()
                && text.numbered(title.index()).isEmpty();
    }

    private void begin(ItemStart start) {
        starts.add(start);
        seen.clear();
    }

    private AgendaWarning warning(int i) {
        Line line = text.line(i);
        return new AgendaWarning(AgendaWarning.Kind.SECTION_WITHOUT_TITLE, line.number(), line.text());
    }

    private Optional<ItemStart> titleAbove(int heading) {
        int last = heading - 1;
        while (last >= 0 && (text.blank(last) || CaseNumber.is(text.line(last)))) {
            last--;
        }
        if (last < 0 || heading - last > FURTHEST_ABOVE || !text.line(last).mayBeHeading() || text.isHeading(last)) {
            return Optional.empty();
        }
        Title.UpwardTitle title = Title.endingAt(text, last);
        return isTitle(title.text())
                ? Optional.of(ItemStart.of(null, new Title(title.text(), last + 1), title.index()))
                : Optional.empty();
    }

    private static boolean isTitle(String title) {
        return title.length() <= LONGEST_TITLE
                && !title.isEmpty()
                && !Wrapping.startsLow(title)
                && !Wrapping.endsASentence(title)
                && !title.endsWith(",")
                && (Character.isLetterOrDigit(title.charAt(title.length() - 1))
                        || TITLE_ENDS.indexOf(title.charAt(title.length() - 1)) >= 0);
    }
}
