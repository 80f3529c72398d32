package dk.raadslag.store.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.LateReplies;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import dk.raadslag.domain.reply.Reply;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.reply.TakingBack;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.Recipient;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.Sample;
import dk.raadslag.store.StoreTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    void aProposedWordingIsKeptWithItsVersion() {
        RoundId round = openRound("OMN-R1").id();
        Contribution plain = add(round, somebody("kontakt-ballerup"), "1", "først");
        ProposedWording proposed = new ProposedWording("side 4", "\"kan\"\0", "skal; 'æøå' 😀\nNy linje");
        Contribution stored = the(Contributions.class)
                .add(new Contribution(
                        plain.activityId(),
                        round,
                        plain.municipality(),
                        "1",
                        plain.person(),
                        1,
                        plain.answer().with("", List.of(proposed)),
                        plain.level(),
                        plain.channel(),
                        null,
                        plain.stage(),
                        plain.at(),
                        false,
                        false));
        assertThat(stored.answer().proposedWordings())
                .containsExactly(new ProposedWording("side 4", "\"kan\"", proposed.proposed()));
        assertThat(the(Contributions.class).to(round)).containsExactly(plain, stored);
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
    void ofManyOfOneMunicipalityAtOnceEachSeesWhatTheOthersStored() throws Exception {
        RoundId round = openRound("OMN-R1").id();
        PersonId person = somebody("kontakt-ballerup");
        the(Ledger.class).expect(new Recipient(round, person, Sample.BALLERUP, Role.PRIMARY_CONTACT));
        Callable<Integer> adding = () -> inOneUnitOfWork(() -> {
            int before = the(Contributions.class).hold(round, Sample.BALLERUP).size();
            add(round, somebody("fag-" + before), "1", "samtidig");
            return before;
        });

        assertThat(atOnce(IntStream.range(0, 4).mapToObj(one -> adding).toList()))
                .containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void ofTwoWhoDisagreeAtTheSameMomentOneIsTold() throws Exception {
        PersonId primary = somebody("kontakt-ballerup");
        PersonId subject = somebody("fag-ballerup");
        for (int time = 1; time <= 10; time++) {
            Round round = openRound("OMN-R" + time);
            the(Ledger.class).expect(new Recipient(round.id(), primary, Sample.BALLERUP, Role.PRIMARY_CONTACT));
            the(Ledger.class).expect(new Recipient(round.id(), subject, Sample.BALLERUP, Role.SUBJECT_CONTACT));

            assertThat(atOnce(List.of(
                            () -> disagreements(round, primary, Stage.HANDED_IN, Position.ENDORSED),
                            () -> disagreements(round, subject, Stage.CONTRIBUTED, Position.NOT_ENDORSED))))
                    .containsExactlyInAnyOrder(0, 1);
        }
    }

    private int disagreements(Round round, PersonId person, Stage wanted, Position position) {
        LateReplies nobodyIsLate = new LateReplies(new LateReplies.Means(
                the(UnitOfWork.class), the(Contributions.class), null, null, null, null, the(Audit.class)));
        Reply reply = new Reply(
                round,
                Sample.BALLERUP,
                person,
                Map.of("1", new Answer(position, "pengene mangler")),
                Level.ADMINISTRATIVE,
                wanted,
                Channel.CHAT,
                null,
                "activity-" + person);
        return new TakingReplies(the(UnitOfWork.class), the(Contributions.class), nobodyIsLate, the(Audit.class))
                .take(reply, Sample.NOW)
                .disagreements()
                .size();
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
