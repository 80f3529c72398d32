package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One pass over a list; all its points are written alike. */
final class AttachmentReading {

    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}[.)] +");
    private static final Set<String> NONE = Set.of("ingen", "ingenbilag", "derernogenbilag", "deringenbilag");

    private final AgendaText text;
    private final int limit;
    private final List<String> names = new ArrayList<>();
    private final Set<Set<String>> named = new HashSet<>();
    private int compared;
    private Line.Mark mark = Line.Mark.NONE;
    private boolean numbered;

    AttachmentReading(AgendaText text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    AttachmentList read(int heading) {
        add(text.heading(heading).map(SectionHeading::rest).orElse(""));
        int at = names.isEmpty() ? text.written(heading + 1) : heading + 1;
        if (at < limit) {
            mark = text.line(at).mark();
            numbered = NUMBER.matcher(text.text(at)).lookingAt();
        }
        int end = heading + 1;
        while (at < limit && isPoint(at)) {
            int next = pointEnd(at);
            String name = name(at, next);
            if (isAttachmentText(at, name, next)) {
                break;
            }
            add(name);
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
        if (line.blank() || line.mark() != mark || text.isHeading(at)) {
            return false;
        }
        if (numbered) {
            return NUMBER.matcher(line.text()).lookingAt();
        }
        return mark != Line.Mark.NONE || mayBeName(at);
    }

    private boolean mayBeName(int at) {
        return text.line(at).mayBeHeading()
                && ClosedMark.ofPart(text.line(at)).isEmpty()
                && !ClosingTitles.is(text.line(at))
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
        return mark == Line.Mark.GLYPH || AttachmentList.isPlainlyAName(text.text(at));
    }

    private void add(String name) {
        String bare = NUMBER.matcher(name).replaceFirst("").strip();
        if (!bare.isEmpty() && !NONE.contains(Characters.bare(bare))) {
            names.add(bare);
        }
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
