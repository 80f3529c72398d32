package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Recognises the items of an agenda or of minutes in plain text, whatever the text is; what is unsure becomes a warning. */
public final class AgendaReader {

    private static final int MOST_HEADER_LINES = 60;

    public ReadAgenda read(String text) {
        AgendaText agenda = AgendaText.of(text);
        FoundItems found = FoundItems.in(agenda);
        Items items = new Items(agenda, found.starts());
        List<AgendaWarning> warnings = new ArrayList<>(found.warnings());
        warnings.addAll(items.warnings());
        List<Line> header = header(agenda, found.starts());
        String forum = Forum.of(header, items.all()).orElse(null);
        Optional<MeetingDate.Found> date = MeetingDate.of(header, agenda.between(0, agenda.size()), forum);
        warnings.addAll(date.map(it -> it.date().warnings(it.line()))
                .orElseGet(() -> List.of(new AgendaWarning(AgendaWarning.Kind.NO_DATE, 0, ""))));
        if (agenda.cut()) {
            warnings.add(new AgendaWarning(AgendaWarning.Kind.TEXT_CUT, TextLines.MOST_LINES, ""));
        }
        warnings.sort(Comparator.comparingInt(AgendaWarning::line));
        return new ReadAgenda(
                forum,
                date.map(it -> it.date().date()).orElse(null),
                date.map(it -> it.date().text()).orElse(null),
                items.all(),
                warnings);
    }

    private static List<Line> header(AgendaText text, List<ItemStart> starts) {
        int end = starts.isEmpty() ? text.size() : starts.get(0).index();
        return IntStream.range(0, Math.min(end, MOST_HEADER_LINES))
                .filter(i -> text.numbered(i).isEmpty())
                .mapToObj(text::line)
                .toList();
    }
}
