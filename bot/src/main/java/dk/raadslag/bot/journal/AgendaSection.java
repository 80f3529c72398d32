package dk.raadslag.bot.journal;

import dk.raadslag.bot.meeting.Matter;
import dk.raadslag.domain.agenda.Agenda;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.network.Network;
import java.util.List;

/** Every version of the agenda. */
final class AgendaSection implements JournalSection {
    private final Agendas agendas;
    private final JournalText text;

    AgendaSection(Agendas agendas, JournalText text) {
        this.agendas = agendas;
        this.text = text;
    }

    @Override
    public List<JournalFile> files(Matter matter, Network network) {
        Meeting meeting = matter.meeting();
        return meeting == null
                ? List.of()
                : agendas.versions(meeting.id()).stream()
                        .map(agenda -> file(agenda, matter))
                        .toList();
    }

    private JournalFile file(Agenda agenda, Matter matter) {
        return JournalFile.text(
                "1-dagsorden/dagsorden-v" + agenda.version() + ".txt",
                JournalFile.Kind.AGENDA,
                agenda.importedAt(),
                "",
                text.of(new JournalWords.AgendaVersion(
                        matter.title(), agenda.version(), agenda.importedAt(), agenda.items())));
    }
}
