package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The titles that end most agendas and have no sections below them, such as "Næste møde" and "Eventuelt". */
public final class ClosingTitles {

    private static final Set<String> NAMES = Set.of(
            "eventuelt",
            "evt",
            "næstemøde",
            "næstemøder",
            "kommendemøder",
            "kommendemøde",
            "mødeplan",
            "meddelelser",
            "bordetrundt",
            "gensidigorientering",
            "punktertilnæstemøde",
            "punktertilkommendemøder",
            "underskriftsside",
            "eventueltogafslutning",
            "afslutning");

    private final AgendaText text;

    private ClosingTitles(AgendaText text) {
        this.text = text;
    }

    /** Adds those that stand below the last section of the last item, and not in the text of an attachment. */
    static List<ItemStart> after(List<ItemStart> starts, AgendaText text) {
        ClosingTitles closing = new ClosingTitles(text);
        List<ItemStart> all = new ArrayList<>(starts);
        all.addAll(closing.from(starts.get(starts.size() - 1).bodyFrom()));
        return all;
    }

    static boolean is(Line line) {
        return line.mayBeHeading() && line.plain() && is(line.text());
    }

    /** Tells whether a title is one of these. */
    public static boolean is(String title) {
        return NAMES.contains(Characters.bare(title));
    }

    private List<ItemStart> from(int body) {
        int at = belowTheSections(body);
        List<ItemStart> found = new ArrayList<>();
        for (int i = at; i < text.size(); i++) {
            if (is(text.line(i)) && (text.blank(i - 1) || is(text.line(i - 1)) || i == at)) {
                found.add(ItemStart.of(null, new Title(text.text(i), i + 1), i));
            }
        }
        return found;
    }

    /** Where the last heading's own lines begin, or {@code size()} where they run on into an attachment's text. */
    private int belowTheSections(int body) {
        int at = body;
        for (int i = body; i < text.size(); i++) {
            if (text.firmHeading(i).isPresent()) {
                at = i + 1;
            }
        }
        return at > body && isAttachments(at - 1) ? belowTheAttachments(at - 1) : at;
    }

    private boolean isAttachments(int heading) {
        return text.firmHeading(heading)
                .filter(found -> found.section() == Section.ATTACHMENTS)
                .isPresent();
    }

    private int belowTheAttachments(int heading) {
        int end = text.written(AttachmentList.at(text, heading, text.size()).end());
        return end < text.size() && is(text.line(end)) ? end : text.size();
    }
}
