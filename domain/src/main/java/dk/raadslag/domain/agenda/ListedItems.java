package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The items of a plain list without numbers: points, or the lines below a heading such as "Dagsorden". */
final class ListedItems {

    private static final int FEWEST = 2;
    private static final int LONGEST = 300;
    private static final Pattern HEADING = Pattern.compile(
            "(?iu:(?:foreløbig |udkast til )?(?:dagsorden|punkter|dagsordenspunkter)(?: for mødet)? ?:?)");
    private static final Pattern INVITATION = Pattern.compile(
            "(?iu)(?:(?:ordinært |ekstraordinært )?møde (?:i|for) |(?:møde)?(?:tid|sted|dato|tidspunkt|udvalg|forum) ?:"
                    + "|(?:(?:man|tirs|ons|tors|fre|lør|søn)dag,? )?(?:(?:den|d\\.) ?)?"
                    + "\\d{1,2}\\. ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|(?:kl\\.?|klokken) \\d)");
    private final AgendaText text;

    ListedItems(AgendaText text) {
        this.text = text;
    }

    List<ItemStart> all() {
        List<ItemStart> points = collect(0, true);
        if (points.size() >= FEWEST) {
            return points;
        }
        for (int i = 0; i < text.size(); i++) {
            if (HEADING.matcher(text.text(i)).matches()) {
                return collect(belowTheInvitation(i + 1), false);
            }
        }
        return List.of();
    }

    /** The first line from {@code from} on that does not say whose meeting it is, when or where. */
    private int belowTheInvitation(int from) {
        int at = text.written(from);
        while (at < text.size() && INVITATION.matcher(text.text(at)).lookingAt()) {
            at = text.written(at + 1);
        }
        return at;
    }

    private List<ItemStart> collect(int from, boolean points) {
        List<ItemStart> items = new ArrayList<>();
        for (int i = text.written(from); i < text.size(); i = text.written(i + 1)) {
            Line line = text.line(i);
            if (!(points ? isPoint(line) : isTitle(line))) {
                continue;
            }
            Title title = Title.from(text, i, line.text());
            items.add(ItemStart.of(null, title, i));
            i = title.bodyFrom() - 1;
        }
        return items;
    }

    private static boolean isPoint(Line line) {
        return line.mark() == Line.Mark.GLYPH && line.text().length() <= LONGEST && Characters.hasLetters(line.text());
    }

    private static boolean isTitle(Line line) {
        return line.mayBeHeading() && Characters.hasLetters(line.text()) && !Prose.is(line.text());
    }
}
