package dk.raadslag.bot.agenda;

import dk.raadslag.bot.document.DocumentText;
import dk.raadslag.domain.agenda.AgendaReader;
import dk.raadslag.domain.agenda.AgendaWarning;
import dk.raadslag.domain.agenda.ReadAgenda;
import java.util.ArrayList;
import java.util.List;

/** Recognises the agenda in a file's text; a line number is told only where a person can find the line by it. */
final class ReadingAgendas {

    private ReadingAgendas() {}

    static ReadAgenda in(DocumentText.Found found) {
        ReadAgenda read = new AgendaReader().read(found.text());
        List<AgendaWarning> warnings = new ArrayList<>();
        for (AgendaWarning warning : read.warnings()) {
            warnings.add(found.linesCount() ? warning : new AgendaWarning(warning.kind(), 0, warning.text()));
        }
        if (found.cut()) {
            warnings.add(new AgendaWarning(AgendaWarning.Kind.TEXT_CUT, 0, ""));
        }
        return new ReadAgenda(read.forum(), read.meetingDate(), read.meetingDateText(), read.items(), warnings);
    }
}
