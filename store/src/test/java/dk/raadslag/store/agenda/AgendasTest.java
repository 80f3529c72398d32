package dk.raadslag.store.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.agenda.Agenda;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendasTest extends StoreTest {

    @Test
    void everyImportIsANewVersionAndTheNewestComesBackWhole() {
        MeetingId meeting = meeting();
        assertThat(the(Agendas.class).newest(meeting)).isEmpty();
        assertThat(the(Agendas.class).versions(meeting)).isEmpty();
        Agenda first = the(Agendas.class).add(meeting, List.of(Sample.item("1")), Sample.NOW);
        AgendaItem bare =
                new AgendaItem(null, "Lukket punkt", ItemType.UNKNOWN, null, null, List.of(), null, List.of(), true);
        Agenda second = the(Agendas.class).add(meeting, List.of(Sample.item("1"), bare), Sample.NOW.plusSeconds(9));
        assertThat(second.version()).isEqualTo(2);
        assertThat(the(Agendas.class).newest(meeting)).contains(second);
        assertThat(the(Agendas.class).versions(meeting)).containsExactly(first, second);
    }

    @Test
    void anAgendaMayBeLongerThanAnyColumnOfFixedLength() {
        MeetingId meeting = meeting();
        AgendaItem item = new AgendaItem(
                "1",
                "Langt",
                ItemType.DISCUSSION,
                null,
                null,
                List.of(),
                "Sagsfremstilling. ".repeat(100_000),
                List.of(),
                false);
        the(Agendas.class).add(meeting, List.of(item), Sample.NOW);
        assertThat(the(Agendas.class).newest(meeting).orElseThrow().items()).containsExactly(item);
    }

    private MeetingId meeting() {
        return the(Meetings.class)
                .enter(Sample.network(), "sundhedsraad", LocalDate.parse("2027-01-20"), LocalTime.of(15, 0), false)
                .id();
    }
}
