package dk.raadslag.store.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.reply.TakingBack;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContributionsTest extends StoreTest {

    @Test
    void whatIsStoredIsWhatComesBack() {
        RoundId round = openRound("OMN-R1").id();
        Contribution stored = add(round, somebody("kontakt-ballerup"), "1", "Vi er uenige; 'æøå' 😀\nNy linje");
        assertThat(the(Contributions.class).to(round)).containsExactly(stored);
        assertThat(stored.late()).isTrue();
        assertThat(stored.source()).isNull();
    }

    @Test
    void everyVersionStaysInTheOrderItWasStored() {
        RoundId round = openRound("OMN-R1").id();
        PersonId person = somebody("kontakt-ballerup");
        add(round, person, "1", "først");
        add(round, person, "2", "andet punkt");
        add(round, person, "1", "rettet");
        assertThat(the(Contributions.class).to(round))
                .extracting(one ->
                        one.item() + " v" + one.version() + " " + one.answer().text())
                .containsExactly("1 v1 først", "2 v1 andet punkt", "1 v2 rettet");
    }

    @Test
    void whatWasTakenBackIsLeftOutAndStaysOnRecord() {
        Round round = openRound("OMN-R1");
        PersonId person = somebody("kontakt-ballerup");
        Contribution first = add(round.id(), person, "1", "først");
        Contribution second = add(round.id(), person, "1", "rettet");
        new TakingBack(the(UnitOfWork.class), the(Contributions.class), the(Audit.class))
                .take(
                        List.of(second),
                        new TakingBack.Whose(round, second.municipality(), person),
                        "activity-undo",
                        Sample.NOW);
        assertThat(the(Contributions.class).to(round.id())).containsExactly(first);
        List<Stage> onRecord = new ArrayList<>();
        the(Contributions.class).each(one -> onRecord.add(one.stage()));
        assertThat(onRecord).hasSize(3).endsWith(Stage.WITHDRAWN);
    }

    @Test
    void versionsAreCountedForEachPerson() {
        RoundId round = openRound("OMN-R1").id();
        add(round, somebody("kontakt-ballerup"), "1", "én");
        assertThat(add(round, somebody("fag-ballerup"), "1", "en anden").version())
                .isEqualTo(1);
    }

    @Test
    void ofManyAtOnceNoneIsLostAndNoVersionIsGivenTwice() throws Exception {
        RoundId round = openRound("OMN-R1").id();
        PersonId person = somebody("kontakt-ballerup");
        Callable<Integer> adding =
                () -> inOneUnitOfWork(() -> add(round, person, "1", "samtidig").version());
        assertThat(atOnce(IntStream.range(0, 4).mapToObj(one -> adding).toList()))
                .containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(the(Contributions.class).to(round)).hasSize(4);
    }

    @Test
    void allContributionsCanBeReadThroughOldestFirst() {
        RoundId first = openRound("OMN-R1").id();
        RoundId second = openRound("OMN-R2").id();
        PersonId person = somebody("kontakt-ballerup");
        inOneUnitOfWork(() -> IntStream.range(0, 1100)
                .mapToObj(number -> add(number % 2 == 0 ? first : second, person, "1", "nr. " + number))
                .toList());
        List<String> read = new ArrayList<>();
        the(Contributions.class).each(one -> read.add(one.answer().text()));
        assertThat(read)
                .containsExactlyElementsOf(IntStream.range(0, 1100)
                        .mapToObj(number -> "nr. " + number)
                        .toList());
    }

    private Contribution add(RoundId round, PersonId person, String item, String text) {
        return the(Contributions.class).add(Sample.contribution(round, person, item, text));
    }
}
