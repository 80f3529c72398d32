package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Weighs for each numbered line whether it is an item or only a point within one, reading from top to bottom. */
final class Evidence {

    private static final int LOOK_AHEAD = 6;
    private static final int BODY_FOLLOWS = 4;
    private static final int IN_ATTACHMENT = -4;
    private static final int SUBHEADING = -3;
    private static final int POINT_AMONG_SECTIONS = -8;

    private final AgendaText text;
    private final NumberedLines numbered;
    private final Surroundings surroundings;
    private final boolean sections;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<NumberedLine> untitled = new ArrayList<>();
    private final List<NumberedLine> refused = new ArrayList<>();
    private final NextNumber next = new NextNumber();

    Evidence(AgendaText text, NumberedLines numbered) {
        this.text = text;
        this.numbered = numbered;
        this.surroundings = new Surroundings(text);
        this.sections = text.hasSections();
        for (NumberedLine line : numbered.all()) {
            surroundings.readTo(line.index());
            look(line);
        }
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** Numbers that stand alone, found on the way. */
    List<NumberedLine> untitled() {
        return untitled;
    }

    /** Numbers that should come next, but seem to stand in an attachment's text or in a list. */
    List<NumberedLine> refused() {
        return refused;
    }

    private void look(NumberedLine line) {
        Optional<Title> title = title(line);
        if (title.isPresent()) {
            candidates.add(weigh(line, title.get()));
        } else {
            untitled.add(line);
        }
    }

    private Candidate weigh(NumberedLine line, Title title) {
        boolean anew = line.beginsAnew(text);
        if (anew) {
            surroundings.beginPart(line.number());
        }
        boolean listed = DotLeaders.end(line.title()) || numbered.comesAgain(line);
        Optional<Integer> body = listed ? Optional.empty() : body(line, title);
        boolean closed = !listed && isMarkedClosed(line, title);
        boolean point = isPointOfAList(line, title, body) && !closed;
        if (closed || (!listed && !point && goesOnAfterAttachments(line, title))) {
            surroundings.beginItem(line.number());
        }
        int looks = new TitleLooks(line, title.text(), sections).score();
        int score = looks + place(line, body.isPresent() || closed, point) - (listed ? 2 : 0);
        if (!listed && !point && (body.isPresent() || line.form() == NumberedLine.Form.WORD)) {
            surroundings.beginItem(line.number());
        }
        Candidate candidate = new Candidate(line, title, score, body.isPresent(), listed, anew);
        count(candidate, point);
        return candidate;
    }

    /** Wrongly taking an item of the members' for a part of an open one would show it to everybody. */
    private boolean isMarkedClosed(NumberedLine line, Title title) {
        boolean marked = ClosedMark.inTitle(title.text())
                || ClosedMark.beforeNumber(text.line(line.index()))
                || isClosedBelow(text.written(title.bodyFrom()));
        return marked && !Wrapping.startsLow(title.text()) && !AttachmentList.names(title.text());
    }

    private boolean isClosedBelow(int at) {
        return at < text.size() && ClosedMark.belowTitle(text.line(at)).orElse(false);
    }

    private boolean goesOnAfterAttachments(NumberedLine line, Title title) {
        boolean prose = Wrapping.startsLow(title.text()) || Prose.is(title.text());
        return next.isIn(line)
                && surroundings.mayEndAttachmentText()
                && text.blank(line.index() - 1)
                && !(prose && line.form() == NumberedLine.Form.BARE);
    }

    private void count(Candidate candidate, boolean point) {
        NumberedLine line = candidate.line();
        boolean sure = candidate.certain() || candidate.anew() || line.form() == NumberedLine.Form.WORD;
        if (candidate.mayBeAnItem() && !candidate.listed() && !point) {
            next.after(line, sure);
        } else if (!candidate.listed() && next.isNearIn(line) && !Wrapping.startsLow(line.title())) {
            refused.add(line);
        }
    }

    private int place(NumberedLine line, boolean certain, boolean point) {
        boolean free = text.blank(line.index() - 1) || text.line(line.index()).pageStart();
        int place = (free ? 1 : 0) + (certain ? BODY_FOLLOWS : 0);
        if (point) {
            place += sections ? POINT_AMONG_SECTIONS : -1;
        }
        if (surroundings.inAttachment(line)) {
            place += IN_ATTACHMENT;
        }
        return !certain && surroundings.mayBeSubheading(line) ? place + SUBHEADING : place;
    }

    private Optional<Title> title(NumberedLine line) {
        if (Characters.hasLetters(DotLeaders.without(line.title()))) {
            return Optional.of(Title.from(text, line.index(), line.title()));
        }
        int below = text.written(line.index() + 1);
        boolean near = below < text.size() && below <= line.index() + 2;
        return near && mayBeTitle(below) ? Optional.of(Title.from(text, below, text.text(below))) : Optional.empty();
    }

    private boolean mayBeTitle(int i) {
        Line line = text.line(i);
        return line.plain()
                && line.mayBeHeading()
                && !text.isHeading(i)
                && text.numbered(i).isEmpty()
                && Characters.hasLetters(DotLeaders.without(line.text()));
    }

    /** The line of a case number or a section that belongs to the title, before the next number comes. */
    private Optional<Integer> body(NumberedLine line, Title title) {
        int at = text.written(title.bodyFrom());
        for (int n = 0; n < LOOK_AHEAD && at < text.size(); n++) {
            if (CaseNumber.is(text.line(at)) || text.firmHeading(at).isPresent()) {
                return Optional.of(at);
            }
            if (text.numbered(at).filter(other -> other.form() == line.form()).isPresent()) {
                return Optional.empty();
            }
            at = text.written(at + 1);
        }
        return Optional.empty();
    }

    private boolean isPointOfAList(NumberedLine line, Title title, Optional<Integer> body) {
        boolean secondOne = (!sections || surroundings.inSections()) && !numbered.cameBefore(line);
        boolean known = surroundings.attachmentsListed() && KnownTitles.contain(title.text());
        boolean newItem = known || body.filter(this::opensAnItem).isPresent();
        return surroundings.isPointOfAList(line, secondOne, newItem);
    }

    /** The section after a list belongs to the same item, unless the item has had that section already. */
    private boolean opensAnItem(int body) {
        Optional<SectionHeading> heading = text.firmHeading(body);
        return heading.isEmpty()
                || surroundings.attachmentsListed()
                || surroundings.hasSeen(heading.get().section());
    }
}
