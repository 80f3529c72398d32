package dk.raadslag.domain.agenda;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Where a reader stands who has come down to a line: in which item's sections, in a list, in an attachment's text. */
final class Surroundings {

    private final AgendaText text;
    private final Set<Section> seen = EnumSet.noneOf(Section.class);
    private final Set<Integer> mainsWithSubs = new HashSet<>();
    private int read;
    private int attachmentsEnd;
    private boolean inAttachmentText;
    private boolean oneSeen;
    private int lastInList;
    private boolean countsOn;

    Surroundings(AgendaText text) {
        this.text = text;
    }

    void readTo(int index) {
        for (; read < index; read++) {
            Optional<SectionHeading> heading = text.firmHeading(read);
            if (heading.isPresent()) {
                enter(heading.get());
            } else if (attachmentsEnd > 0 && read >= attachmentsEnd && !text.blank(read)) {
                inAttachmentText |= text.numbered(read).isEmpty()
                        && ClosedMark.ofPart(text.line(read)).isEmpty();
            }
        }
    }

    private void enter(SectionHeading heading) {
        if (!inAttachmentText) {
            seen.add(heading.section());
            boolean attachments = heading.section() == Section.ATTACHMENTS;
            attachmentsEnd =
                    attachments ? AttachmentList.at(text, read, text.size()).end() : 0;
            lastInList = 0;
        }
    }

    void beginItem(ItemNumber number) {
        seen.clear();
        attachmentsEnd = 0;
        inAttachmentText = false;
        lastInList = 0;
        if (number.isSub()) {
            mainsWithSubs.add(number.main());
        }
    }

    void beginPart(ItemNumber number) {
        beginItem(number);
        oneSeen = false;
    }

    boolean inAttachment(NumberedLine line) {
        return inAttachmentText || line.index() < attachmentsEnd;
    }

    /** Below a list of attachments, where the number read last does not go on with a count of their own. */
    boolean mayEndAttachmentText() {
        return inAttachmentText && !countsOn;
    }

    /** "3.1" within the sections of item 3, where 3 has no sub-items so far. */
    boolean mayBeSubheading(NumberedLine line) {
        return line.number().isSub()
                && !seen.isEmpty()
                && !mainsWithSubs.contains(line.number().main());
    }

    /** Numbers that start again from one within a section count points, until a new item clearly begins. */
    boolean isPointOfAList(NumberedLine line, boolean maySecondOneBegin, boolean newItemBegins) {
        countsOn = false;
        if (line.number().isSub()) {
            return false;
        }
        int number = line.number().main();
        boolean starts = number == 1 && oneSeen && maySecondOneBegin;
        boolean goesOn = lastInList > 0 && number == lastInList + 1;
        oneSeen |= number == 1;
        countsOn = starts || goesOn;
        boolean point = countsOn && !newItemBegins;
        lastInList = point ? number : 0;
        return point;
    }

    boolean inSections() {
        return !seen.isEmpty();
    }

    boolean attachmentsListed() {
        return seen.contains(Section.ATTACHMENTS);
    }

    boolean hasSeen(Section section) {
        return seen.contains(section);
    }
}
