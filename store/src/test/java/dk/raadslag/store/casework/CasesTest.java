package dk.raadslag.store.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.casework.Case;
import dk.raadslag.domain.casework.CaseEvent;
import dk.raadslag.domain.casework.Cases;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CasesTest extends StoreTest {
    private static final LocalDate DAY = LocalDate.parse("2027-01-20");

    @Test
    void aCaseComesBackWholeWithEverythingThatHasHappenedToIt() {
        Meeting meeting = the(Meetings.class).enter(Sample.network(), "sundhedsraad", DAY, LocalTime.NOON, false);
        Case begun = begin("Økonomigruppe", new Case.Origin(meeting.id(), "3.1", true));
        List<CaseEvent> events = List.of(
                event(CaseEvent.Kind.DATED, 1, new CaseEvent.When(DAY, meeting.id()), ""),
                event(CaseEvent.Kind.RETURNED, 0, CaseEvent.When.UNKNOWN, "Mangler økonomi"));
        for (int number = 0; number < events.size(); number++) {
            the(Cases.class).add(begun.id(), number, events.get(number));
        }

        Case kept = the(Cases.class).find(Sample.NETWORK, 1).orElseThrow();
        assertThat(kept).isEqualTo(new Case(begun.id(), Sample.NETWORK, 1, begun.subject(), events));
        assertThat(the(Cases.class).of(Sample.NETWORK)).containsExactly(kept);
        assertThat(the(Cases.class).find(new NetworkId("nabo"), 1)).isEmpty();
        assertThat(the(Cases.class).of(new NetworkId("nabo"))).isEmpty();
    }

    @Test
    void ofTwoWhoMoveACaseAtOnceOneDoes() throws Exception {
        Case begun = begin("Økonomigruppe", null);
        Callable<Boolean> moving = () -> inOneUnitOfWork(() -> {
            if (!the(Cases.class).find(Sample.NETWORK, 1).orElseThrow().events().isEmpty()) {
                return false;
            }
            the(Cases.class).add(begun.id(), 0, event(CaseEvent.Kind.DECIDED, 0, CaseEvent.When.UNKNOWN, "Ja"));
            return true;
        });
        assertThat(atOnce(List.of(moving, moving))).containsExactlyInAnyOrder(true, false);
        assertThat(the(Cases.class).find(Sample.NETWORK, 1).orElseThrow().events())
                .hasSize(1);
    }

    @Test
    void twoCasesThatBeginAtOnceGetTwoNumbers() throws Exception {
        Callable<Integer> beginning =
                () -> inOneUnitOfWork(() -> begin("Økonomigruppe", null).number());
        assertThat(atOnce(List.of(beginning, beginning))).containsExactlyInAnyOrder(1, 2);
    }

    private Case begin(String title, Case.@Nullable Origin origin) {
        return the(Cases.class)
                .begin(
                        Sample.network(),
                        new Case.Subject(
                                title,
                                "Til KKR",
                                List.of("kreds", "kkr"),
                                origin,
                                somebody("konsulent-1"),
                                Sample.NOW));
    }

    private CaseEvent event(CaseEvent.Kind kind, int backTo, CaseEvent.When when, String words) {
        return new CaseEvent(
                kind,
                1,
                backTo,
                new CaseEvent.Place("kkr", "KKR", Sample.BALLERUP),
                when,
                words,
                somebody("konsulent-1"),
                Sample.NOW);
    }
}
