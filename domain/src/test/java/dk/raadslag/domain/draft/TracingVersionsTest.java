package dk.raadslag.domain.draft;

import static dk.raadslag.domain.memory.Fixtures.BALLERUP;
import static dk.raadslag.domain.memory.Fixtures.FRIDAY_NOON;
import static dk.raadslag.domain.memory.Fixtures.GENTOFTE;
import static dk.raadslag.domain.memory.Fixtures.MONDAY_MORNING;
import static dk.raadslag.domain.memory.Fixtures.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.draft.DraftVersion.Kind;
import dk.raadslag.domain.memory.Fixtures;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.domain.round.RoundKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TracingVersionsTest {
    private final TracingVersions tracing = new TracingVersions(round(), NETWORK);

    @Test
    void aVersionRestsOnRepliesGroupedByTheItemsTheyAnswer() {
        assertThat(trace(version(
                                1,
                                reply(GENTOFTE, "2", 1),
                                reply(BALLERUP, "1", 1),
                                reply(BALLERUP, "2", 1),
                                reply(BALLERUP, "3", 1)))
                        .get(0)
                        .shares())
                .containsExactly(
                        new DraftVersion.Share(List.of("Ballerup"), List.of("1", "2", "3"), true),
                        new DraftVersion.Share(List.of("Gentofte"), List.of("2"), false));
    }

    @Test
    void theNextVersionTellsWhichRepliesCameChangedAndWent() {
        List<DraftVersion> traced = trace(
                version(1, reply(BALLERUP, "1", 1), reply(BALLERUP, "2", 1), reply(GENTOFTE, "3", 1)),
                version(2, reply(BALLERUP, "1", 2), reply(BALLERUP, "2", 1), reply(GENTOFTE, "1", 1)));

        assertThat(traced.get(0).changes()).isEmpty();
        assertThat(traced.get(1).changes())
                .containsExactly(
                        new DraftVersion.Change(Kind.CAME, "Gentofte", List.of("1")),
                        new DraftVersion.Change(Kind.CHANGED, "Ballerup", List.of("1")),
                        new DraftVersion.Change(Kind.WENT, "Gentofte", List.of("3")));
    }

    @Test
    void nothingIsComparedWithAVersionWhoseRepliesWereNotRecorded() {
        TracingVersions.Recorded before = new TracingVersions.Recorded(1, MONDAY_MORNING, false, List.of());

        assertThat(trace(before, version(2, reply(BALLERUP, "1", 1))).get(1).changes())
                .isEmpty();
    }

    private static Round round() {
        List<RoundItem> items = Stream.of("1", "2", "3")
                .map(number -> new RoundItem(
                        number,
                        new AgendaItem(
                                number, "Sag", ItemType.APPROVAL, null, null, List.of(), null, List.of(), false)))
                .toList();
        return new Round(
                new RoundId("OMN-1a"),
                NETWORK.id(),
                Fixtures.MEETING,
                "Mødet",
                RoundKind.COMMENTS,
                FRIDAY_NOON,
                items,
                List.of(),
                List.of(BALLERUP, GENTOFTE),
                new PersonId(99),
                MONDAY_MORNING,
                null);
    }

    private List<DraftVersion> trace(TracingVersions.Recorded... versions) {
        return tracing.trace(List.of(versions));
    }

    private static TracingVersions.Recorded version(int number, DraftReply... replies) {
        return new TracingVersions.Recorded(number, MONDAY_MORNING, true, List.of(replies));
    }

    private static DraftReply reply(MunicipalityCode municipality, String item, int version) {
        return new DraftReply(municipality, item, new PersonId(7), version);
    }
}
