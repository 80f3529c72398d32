package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** One pass over a list; all its points are written alike. */
final class AttachmentReading {

    private final AgendaText text;
    private final int limit;
    private final List<String> names = new ArrayList<>();
    private final Set<Set<String>> named = new HashSet<>();
    private int compared;
    private Line.Mark mark = Line.Mark.NONE;
    private boolean numbered;
    private boolean firstAlone;
    private int loneNamesEnd = -1;

    AttachmentReading(AgendaText text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    AttachmentList read(int heading) {
        String first = text.heading(heading).map(SectionHeading::rest).orElse("");
        names.addAll(AttachmentName.in(first));
        int at = names.isEmpty() ? text.written(heading + 1) : heading + 1;
        if (at < limit) {
            mark = text.line(at).mark();
            firstAlone = mark == Line.Mark.NONE && text.blank(at - 1);
            numbered = AttachmentName.isNumbered(names.isEmpty() ? text.text(at) : first);
        }
        int end = heading + 1;
        while (at < limit && isPoint(at)) {
            int next = pointEnd(at);
            String name = name(at, next);
            if (isAttachmentText(at, name, next)) {
                break;
            }
            names.addAll(AttachmentName.in(name));
            end = next;
            at = text.written(next);
            if (at > next && !listGoesOn(at)) {
                break;
            }
        }
        return new AttachmentList(names, end);
    }

    private boolean isPoint(int at) {
        Line line = text.line(at);
        if (line.blank() || line.level() > 0 || line.mark() != mark || isHeading(at)) {
            return false;
        }
        if (numbered) {
            return AttachmentName.isNumbered(line.text());
        }
        return mark != Line.Mark.NONE || mayBeName(at);
    }

    /** "Tidsplan" names the section below it, or, directly below a name and with nothing below it, one more attachment. */
    private boolean isHeading(int at) {
        if (text.firmHeading(at).isPresent() || text.blank(at - 1) || names.isEmpty()) {
            return text.isHeading(at);
        }
        int next = text.written(at + 1);
        boolean last = next >= limit
                || (text.blank(at + 1) && (text.firmHeading(next).isPresent() || LoneNames.end(text, next)));
        return text.isHeading(at) && !last;
    }

    private boolean mayBeName(int at) {
        return text.line(at).mayBeHeading()
                && ClosedMark.ofPart(text.line(at)).isEmpty()
                && !ClosingTitles.is(text.line(at))
                && !text.parts().isCaseNumberAbove(at)
                && text.numbered(at).filter(NumberedLine::looksCertain).isEmpty();
    }

    private int pointEnd(int at) {
        int next = at + 1;
        while (next < limit && continuesIn(next)) {
            next++;
        }
        return next;
    }

    private boolean continuesIn(int next) {
        Line line = text.line(next);
        return !line.blank()
                && line.plain()
                && !text.isHeading(next)
                && Wrapping.goesOn(text.text(next - 1), line.text());
    }

    private String name(int from, int to) {
        String name = text.text(from);
        for (int i = from + 1; i < to; i++) {
            name = Wrapping.join(name, text.text(i));
        }
        return name;
    }

    /** A page that follows the list begins with a margin too, but goes on as no list does. */
    private boolean isAttachmentText(int at, String name, int next) {
        if (mark == Line.Mark.GLYPH) {
            return false;
        }
        if (Prose.is(name)) {
            return true;
        }
        if (mark != Line.Mark.LOST && !text.line(at).pageStart()) {
            return false;
        }
        boolean textFollows = !text.blank(next) && text.line(next).plain() && !text.isHeading(next);
        return (mark == Line.Mark.LOST && next < limit && textFollows) || repeats(name);
    }

    private boolean listGoesOn(int at) {
        if (at >= limit) {
            return false;
        }
        return mark == Line.Mark.GLYPH || AttachmentList.isPlainlyAName(text.text(at)) || standsAlone(at);
    }

    private boolean standsAlone(int at) {
        if (loneNamesEnd < 0) {
            boolean firstOneAlone = names.size() == 1 && firstAlone && !AttachmentList.isPlainlyAName(names.get(0));
            loneNamesEnd = firstOneAlone ? new LoneNames(text, limit).endFrom(at) : 0;
        }
        return at < loneNamesEnd;
    }

    /** "Årsrapport for 2022" in the list is "Årsrapport 2022" on its own first page. */
    private boolean repeats(String name) {
        for (; compared < names.size(); compared++) {
            named.add(contentWords(names.get(compared)));
        }
        return named.contains(contentWords(name));
    }

    private static Set<String> contentWords(String name) {
        Set<String> content = new TreeSet<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
            if (word.length() > 3 || (!word.isEmpty() && Character.isDigit(word.charAt(0)))) {
                content.add(word);
            }
        }
        return content;
    }
}
