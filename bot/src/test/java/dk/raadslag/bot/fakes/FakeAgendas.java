package dk.raadslag.bot.fakes;

import dk.raadslag.domain.agenda.Agenda;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.meeting.MeetingId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public final class FakeAgendas implements Agendas, Remembered {
    private List<Agenda> versions = new ArrayList<>();

    @Override
    public Agenda add(MeetingId meeting, int basedOn, List<AgendaItem> items, Instant at) {
        int version = newest(meeting).map(Agenda::version).orElse(0) + 1;
        if (version != basedOn + 1) {
            throw new IllegalStateException("there is a version " + (basedOn + 1) + " by now");
        }
        Agenda agenda = new Agenda(meeting, version, at, items);
        versions.add(agenda);
        return agenda;
    }

    @Override
    public Optional<Agenda> newest(MeetingId meeting) {
        return versions.stream()
                .filter(agenda -> agenda.meeting().equals(meeting))
                .reduce((earlier, later) -> later);
    }

    @Override
    public List<Agenda> versions(MeetingId meeting) {
        return versions.stream()
                .filter(agenda -> agenda.meeting().equals(meeting))
                .toList();
    }

    @Override
    public Runnable snapshot() {
        List<Agenda> before = new ArrayList<>(versions);
        return () -> versions = before;
    }
}
