package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** The lines of one item sorted into its sections. */
final class ItemBody {

    private static final int UNKNOWN = -2;

    private final AgendaText text;
    private final int from;
    private final int end;
    private final Map<Section, List<Line>> sections = new EnumMap<>(Section.class);
    private final List<String> attachments = new ArrayList<>();
    private Section current = Section.PREAMBLE;
    private OptionalInt attachmentText = OptionalInt.empty();
    private int lastRecommendation = UNKNOWN;
    private int lastHeading = UNKNOWN;

    private ItemBody(AgendaText text, int from, int end) {
        this.text = text;
        this.from = from;
        this.end = end;
    }

    static ItemBody of(AgendaText text, int from, int end) {
        ItemBody body = new ItemBody(text, from, end);
        int at = from;
        while (at < end && body.attachmentText.isEmpty()) {
            at = body.take(at);
        }
        return body;
    }

    List<Line> lines(Section section) {
        return sections.getOrDefault(section, List.of());
    }

    List<String> attachments() {
        return attachments;
    }

    /** The line number where the text of an attachment begins, if it is embedded. */
    OptionalInt attachmentText() {
        return attachmentText;
    }

    private int take(int at) {
        if (Farewell.is(text.line(at)) && at > lastHeading()) {
            return end;
        }
        if (begins(at)) {
            current = Section.RECOMMENDATION;
        }
        Optional<SectionHeading> heading = text.heading(at).filter(this::changesSection);
        if (heading.isEmpty()) {
            add(text.line(at));
            return at + 1;
        }
        current = heading.get().section();
        if (current == Section.ATTACHMENTS) {
            return takeAttachments(at);
        }
        if (!heading.get().firm()) {
            add(text.line(at));
        } else if (!heading.get().rest().isEmpty()) {
            add(new Line(text.line(at).number(), heading.get().rest(), Line.Mark.NONE, false));
        }
        return at + 1;
    }

    /** "Direktionen indstiller," begins the recommendation of an item that has no heading for it. */
    private boolean begins(int at) {
        return current != Section.RECOMMENDATION
                && current != Section.DECISION
                && current != Section.PROCESS
                && Recommendation.begins(text.line(at), current)
                && !sections.containsKey(Section.RECOMMENDATION)
                && at > lastRecommendation();
    }

    private int lastRecommendation() {
        if (lastRecommendation == UNKNOWN) {
            lastRecommendation = last(heading -> heading.section() == Section.RECOMMENDATION);
        }
        return lastRecommendation;
    }

    private int lastHeading() {
        if (lastHeading == UNKNOWN) {
            lastHeading = last(heading -> true);
        }
        return lastHeading;
    }

    private int last(Predicate<SectionHeading> wanted) {
        int at = end - 1;
        while (at >= from && text.firmHeading(at).filter(wanted).isEmpty()) {
            at--;
        }
        return at;
    }

    /** Within the presentation "Økonomi" is a subheading, not a section. */
    private boolean changesSection(SectionHeading heading) {
        return heading.firm() || (heading.section() == Section.PRESENTATION && current != Section.PRESENTATION);
    }

    private void add(Line line) {
        if (current == Section.PREAMBLE && AttachmentList.isNumberedName(line)) {
            attachments.add(line.text());
            return;
        }
        boolean registration = current == Section.PREAMBLE && isRegistration(line);
        if (!registration && ClosedMark.ofPart(line).isEmpty()) {
            sections.computeIfAbsent(current, section -> new ArrayList<>()).add(line);
        }
    }

    private static boolean isRegistration(Line line) {
        return line.text().equals(".")
                || CaseNumber.is(line)
                || ClosedMark.belowTitle(line).isPresent();
    }

    private int takeAttachments(int at) {
        AttachmentList list = AttachmentList.at(text, at, end);
        attachments.addAll(list.names());
        int next = text.written(list.end());
        if (next < end && text.heading(next).filter(this::changesSection).isEmpty()) {
            attachmentText = OptionalInt.of(text.line(next).number());
        }
        return next;
    }
}
