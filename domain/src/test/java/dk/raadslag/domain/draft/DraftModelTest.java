package dk.raadslag.domain.draft;

import static dk.raadslag.domain.memory.Fixtures.BALLERUP;
import static dk.raadslag.domain.memory.Fixtures.FRIDAY_NOON;
import static dk.raadslag.domain.memory.Fixtures.GENTOFTE;
import static dk.raadslag.domain.memory.Fixtures.GLADSAXE;
import static dk.raadslag.domain.memory.Fixtures.MONDAY_MORNING;
import static dk.raadslag.domain.memory.Fixtures.NETWORK;
import static dk.raadslag.domain.memory.Fixtures.NEW_YEAR_ONLY;
import static dk.raadslag.domain.memory.Fixtures.contact;
import static dk.raadslag.domain.memory.Fixtures.order;
import static dk.raadslag.domain.memory.Fixtures.reply;
import static dk.raadslag.domain.memory.Fixtures.toAll;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.memory.Fixtures;
import dk.raadslag.domain.memory.Memory;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reminder.DrawingTimetables;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundPlan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftModelTest {

    private static final Instant AFTER = FRIDAY_NOON.instant().plusSeconds(60);

    private final Memory memory = Fixtures.memory();
    private final WordingShelf wordings = new WordingShelf();
    private final ChoiceShelf chosen = new ChoiceShelf();
    private final WordingPositions wording = new WordingPositions(memory, wordings, memory);
    private final ComposingDrafts composing =
            new ComposingDrafts(memory, new NoMeetings(), memory.contacts, memory, wordings, chosen, new NoFiles());
    private final TakingReplies taking = new TakingReplies(memory, memory, memory.lateReplies(), memory);
    private final PersonId ballerup = contact(memory, BALLERUP, Role.PRIMARY_CONTACT);
    private final PersonId gentofte = contact(memory, GENTOFTE, Role.PRIMARY_CONTACT);
    private final PersonId gladsaxe = contact(memory, GLADSAXE, Role.PRIMARY_CONTACT);
    private final Round round = open();

    @BeforeEach
    void twoAnswerInTimeAndOneTooLate() {
        taking.take(reply(round, BALLERUP, ballerup, toAll(Position.ENDORSED)), MONDAY_MORNING);
        taking.take(
                reply(round, GENTOFTE, gentofte, Map.of("1", new Answer(Position.NOT_ENDORSED, "for dyrt"))),
                MONDAY_MORNING);
        taking.take(reply(round, GLADSAXE, gladsaxe, toAll(Position.NO_REMARKS)), AFTER);
    }

    @Test
    void tellsOnHowManyAnswersItRests() {
        DraftModel model = composing.compose(NETWORK, round, 1, AFTER);

        assertThat(model.asked()).isEqualTo(3);
        assertThat(model.answered()).isEqualTo(2);
        assertThat(model.levels()).containsExactly(ReplyLevel.ADMINISTRATIVE);
        assertThat(model.provisional()).isFalse();
        assertThat(model.letterhead().municipalities()).containsExactly("Ballerup", "Gentofte", "Gladsaxe");
    }

    @Test
    void countsPositionsAndKeepsDissentWithItsReason() {
        DraftItem first = composing.compose(NETWORK, round, 1, AFTER).items().get(0);

        assertThat(first.answered()).isEqualTo(2);
        assertThat(first.tally())
                .containsExactly(
                        new DraftItem.Count(Position.ENDORSED, 1), new DraftItem.Count(Position.NOT_ENDORSED, 1));
        assertThat(first.voices(Position.NOT_ENDORSED))
                .containsExactly(new DraftItem.Voice(Position.NOT_ENDORSED, "for dyrt", 1));
    }

    @Test
    void aLateReplyStaysOutOfTheJointTextAndStandsInTheAnnex() {
        DraftModel model = composing.compose(NETWORK, round, 1, AFTER);

        assertThat(model.items().get(2).answered()).isEqualTo(1);
        assertThat(model.annex().said())
                .filteredOn(InternalAnnex.Said::late)
                .extracting(InternalAnnex.Said::municipality)
                .containsOnly("Gladsaxe");
    }

    @Test
    void theTickTableHasEveryMunicipalityOnce() {
        assertThat(composing.compose(NETWORK, round, 1, AFTER).annex().ticks())
                .extracting(tick -> tick.municipality() + " " + tick.status() + " " + tick.remarks())
                .containsExactly("Ballerup ANSWERED false", "Gentofte PARTIAL true", "Gladsaxe LATE false");
    }

    @Test
    void beforeTheDeadlineItIsProvisional() {
        assertThat(composing.compose(NETWORK, round, 1, MONDAY_MORNING).provisional())
                .isTrue();
    }

    @Test
    void equalTextsAreGroupedAndCounted() {
        taking.take(
                reply(round, BALLERUP, ballerup, Map.of("1", new Answer(Position.NOT_ENDORSED, "for dyrt"))),
                MONDAY_MORNING);

        assertThat(composing.compose(NETWORK, round, 1, AFTER).items().get(0).voices())
                .containsExactly(new DraftItem.Voice(Position.NOT_ENDORSED, "for dyrt", 2));
    }

    @Test
    void theSecretariatsOwnWordsStandWithTheTallyTheyGoBeyond() {
        wording.word(round, "1", "  Kommunerne støtter forslaget.  ", ballerup, MONDAY_MORNING);
        wording.word(round, "1", "Kommunerne støtter forslaget, når økonomien er på plads.", ballerup, AFTER);

        DraftItem first = composing.items(round).get(0);

        assertThat(first.wording())
                .isEqualTo(new DraftItem.Wording(
                        "Kommunerne støtter forslaget, når økonomien er på plads.",
                        2,
                        memory.contacts.person(ballerup).orElseThrow().name(),
                        AFTER));
        assertThat(first.answered()).isEqualTo(2);
        assertThat(composing.items(round).get(1).wording()).isNull();
        assertThat(wording.versions(round, "1"))
                .extracting(JointWording::text)
                .containsExactly(
                        "Kommunerne støtter forslaget.", "Kommunerne støtter forslaget, når økonomien er på plads.");
    }

    @Test
    void wordsThatWereTakenAwayAreKeptButNotUsed() {
        wording.word(round, "1", "Kommunerne støtter forslaget.", ballerup, MONDAY_MORNING);

        assertThat(wording.remove(round, "1", ballerup, AFTER)).isTrue();
        assertThat(wording.remove(round, "1", ballerup, AFTER)).isFalse();

        assertThat(composing.items(round).get(0).wording()).isNull();
        assertThat(wording.versions(round, "1")).hasSize(2);
        assertThat(memory.audit)
                .extracting(entry -> entry.deed() + " " + entry.detail())
                .contains("position-worded item=1 version=1", "position-removed item=1 version=2");
    }

    @Test
    void whatAMunicipalitySendsItselfStaysOutOfTheJointTextAndStandsInTheAnnex() {
        Answer own = new Answer(Position.NOT_ENDORSED, "vi skriver selv", new Flags(true, true));
        taking.take(reply(round, GENTOFTE, gentofte, Map.of("1", own)), MONDAY_MORNING);
        DraftModel model = composing.compose(NETWORK, round, 1, AFTER);
        DraftItem first = model.items().get(0);

        assertThat(first.voices()).isEmpty();
        assertThat(first.tally()).containsExactly(new DraftItem.Count(Position.ENDORSED, 1));
        assertThat(first.answered()).isEqualTo(1);
        assertThat(first.own()).isEqualTo(1);
        assertThat(model.annex().said()).extracting(InternalAnnex.Said::answer).contains(own);
    }

    @Test
    void aWishForTheFormoedeDoesNotPartEqualTexts() {
        Answer dear = new Answer(Position.NOT_ENDORSED, "for dyrt", new Flags(true, false));
        taking.take(reply(round, BALLERUP, ballerup, Map.of("1", dear)), MONDAY_MORNING);

        assertThat(composing.compose(NETWORK, round, 1, AFTER).items().get(0).voices())
                .containsExactly(new DraftItem.Voice(Position.NOT_ENDORSED, "for dyrt", 2));
    }

    @Test
    void equalProposalsAreGroupedAndOnlyWhoAgreedIsNamed() {
        ProposedWording must = new ProposedWording("side 4", "kan", "skal");
        Answer remarks = new Answer(Position.REMARKS, "", Flags.NONE, List.of(must));
        Answer dissent = new Answer(Position.NOT_ENDORSED, "for dyrt", Flags.NONE, List.of(must));
        taking.take(reply(round, BALLERUP, ballerup, Map.of("1", remarks)), MONDAY_MORNING);
        taking.take(reply(round, GENTOFTE, gentofte, Map.of("1", dissent)), MONDAY_MORNING);

        assertThat(composing.compose(NETWORK, round, 1, AFTER).items().get(0).proposedWordings())
                .containsExactly(new DraftItem.Proposal(must, 2, List.of()));
        chosen.add(new DissentChoice(round.id(), GENTOFTE, "1", true, gentofte, AFTER));
        assertThat(composing.compose(NETWORK, round, 1, AFTER).items().get(0).proposedWordings())
                .containsExactly(
                        new DraftItem.Proposal(must, 1, List.of()),
                        new DraftItem.Proposal(must, 1, List.of("Gentofte")));
    }

    @Test
    void whoeverProposesAWordingHasRemarksAndOwesNoReason() {
        Answer proposal =
                new Answer(Position.NO_REMARKS, "", Flags.NONE, List.of(new ProposedWording("side 4", "kan", "skal")));

        assertThat(proposal.position()).isEqualTo(Position.REMARKS);
        assertThat(proposal.lacksReason()).isFalse();
    }

    private Round open() {
        RoundPlan plan = (RoundPlan) new PlanningRounds(memory.contacts, memory.rounds, NEW_YEAR_ONLY)
                .plan(order(FRIDAY_NOON, new Pace.WorkingDays(List.of())), MONDAY_MORNING);
        return new OpeningRounds(
                        memory,
                        memory.rounds,
                        memory,
                        memory,
                        new DrawingTimetables(memory, memory.contacts, NEW_YEAR_ONLY, memory, memory),
                        memory)
                .open(plan, MONDAY_MORNING);
    }
}
