package dk.raadslag.store.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.agenda.Agenda;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.AgendaPaper;
import dk.raadslag.domain.agenda.AgendaPapers;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AgendasTest extends StoreTest {

    @Test
    void everyImportIsANewVersionAndTheNewestComesBackWhole() {
        MeetingId meeting = meeting();
        assertThat(the(Agendas.class).newest(meeting)).isEmpty();
        assertThat(the(Agendas.class).versions(meeting)).isEmpty();
        Agenda first = the(Agendas.class).add(meeting, 0, List.of(Sample.item("1")), Sample.NOW);
        AgendaItem bare =
                new AgendaItem(null, "Lukket punkt", ItemType.UNKNOWN, null, null, List.of(), null, List.of(), true);
        Agenda second = the(Agendas.class).add(meeting, 1, List.of(Sample.item("1"), bare), Sample.NOW.plusSeconds(9));
        assertThat(second.version()).isEqualTo(2);
        assertThat(the(Agendas.class).newest(meeting)).contains(second);
        assertThat(the(Agendas.class).versions(meeting)).containsExactly(first, second);
    }

    @Test
    void ofTwoChangesOfTheSameVersionNeitherIsLost() throws Exception {
        MeetingId meeting = meeting();
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        AtomicInteger readings = new AtomicInteger();
        Callable<Agenda> adding = () -> inOneUnitOfWork(() -> {
            Optional<Agenda> newest = the(Agendas.class).newest(meeting);
            if (readings.incrementAndGet() <= 2) {
                await(bothHaveRead);
            }
            List<AgendaItem> items = new ArrayList<>(newest.map(Agenda::items).orElse(List.of()));
            items.add(Sample.item(Integer.toString(items.size() + 1)));
            return the(Agendas.class).add(meeting, newest.map(Agenda::version).orElse(0), items, Sample.NOW);
        });

        atOnce(List.of(adding, adding));

        assertThat(the(Agendas.class).newest(meeting).orElseThrow().items())
                .extracting(AgendaItem::number)
                .containsExactly("1", "2");
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void aPaperIsFoundOnceItIsPublishedAndTheNewestHolds() {
        AgendaPapers papers = the(AgendaPapers.class);
        MeetingId meeting = meeting();
        byte[] content = {0, 1, (byte) 200};
        papers.keep("t1", "Dagsorden æøå.pdf", content, Sample.NOW);
        assertThat(papers.find("t1")).isEmpty();
        papers.publish(new AgendaPaper("t1", meeting, "Dagsorden æøå.pdf", true), Sample.NOW);
        papers.keep("t2", "ny.pdf", content, Sample.NOW.plusSeconds(1));
        papers.publish(new AgendaPaper("t2", meeting, "ny.pdf", false), Sample.NOW.plusSeconds(2));

        assertThat(papers.find("t1")).contains(new AgendaPaper("t1", meeting, "Dagsorden æøå.pdf", true));
        assertThat(papers.of(meeting)).contains(new AgendaPaper("t2", meeting, "ny.pdf", false));
        assertThat(papers.content("t1")).isEqualTo(content);
    }

    @Test
    void aPaperThatWasNeverPublishedIsForgottenAfterADay() {
        AgendaPapers papers = the(AgendaPapers.class);
        papers.keep("t1", "en.pdf", new byte[] {1}, Sample.NOW);
        papers.keep("t2", "to.pdf", new byte[] {2}, Sample.NOW.plus(Duration.ofHours(25)));
        papers.publish(new AgendaPaper("t1", meeting(), "en.pdf", false), Sample.NOW);

        assertThat(papers.find("t1")).isEmpty();
        assertThat(papers.content("t2")).containsExactly(2);
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
        the(Agendas.class).add(meeting, 0, List.of(item), Sample.NOW);
        assertThat(the(Agendas.class).newest(meeting).orElseThrow().items()).containsExactly(item);
    }

    private MeetingId meeting() {
        return the(Meetings.class)
                .enter(Sample.network(), "sundhedsraad", LocalDate.parse("2027-01-20"), LocalTime.of(15, 0), false)
                .id();
    }
}
