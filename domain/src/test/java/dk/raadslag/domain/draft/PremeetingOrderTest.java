package dk.raadslag.domain.draft;

import static dk.raadslag.domain.memory.Fixtures.BALLERUP;
import static dk.raadslag.domain.memory.Fixtures.FRIDAY_NOON;
import static dk.raadslag.domain.memory.Fixtures.GENTOFTE;
import static dk.raadslag.domain.memory.Fixtures.GLADSAXE;
import static dk.raadslag.domain.memory.Fixtures.MONDAY_MORNING;
import static dk.raadslag.domain.memory.Fixtures.NETWORK;
import static dk.raadslag.domain.memory.Fixtures.reply;
import static dk.raadslag.domain.memory.Fixtures.toAll;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.draft.PremeetingItem.Group;
import dk.raadslag.domain.memory.Fixtures;
import dk.raadslag.domain.memory.Memory;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.domain.round.RoundKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PremeetingOrderTest {
    private static final Instant AFTER = FRIDAY_NOON.instant().plusSeconds(60);
    private static final PersonId SOMEBODY = new PersonId(7);
    private static final Flags WISH = new Flags(true, false);
    private static final Flags OWN = new Flags(false, true);

    private final Memory memory = Fixtures.memory();
    private final WordingShelf wordings = new WordingShelf();
    private final Circulated circulated = new Circulated();
    private final ComposingPremeetings composing =
            new ComposingPremeetings(memory, new NoMeetings(), wordings, circulated);
    private final TakingReplies taking = new TakingReplies(memory, memory, memory.lateReplies(), memory);
    private final Round round = round("OMN-3a", Fixtures.items());

    @ParameterizedTest
    @CsvSource({
        "ENDORSED, ENDORSED, '', EN_BLOC",
        "ENDORSED, NOTED, '', EN_BLOC",
        "ENDORSED, NO_REMARKS, '', EN_BLOC",
        "ENDORSED, ENDORSED, husk økonomien, REMARKS",
        "ENDORSED, REMARKS, husk økonomien, REMARKS",
        "ENDORSED, ENDORSED_WITH_RESERVATION, økonomien, REMARKS",
        "ENDORSED, ABSTAINED, '', REMARKS",
        "ENDORSED, NOT_ENDORSED, for dyrt, DISCUSSION",
        "NOT_ENDORSED, NOT_ENDORSED, for dyrt, DISCUSSION",
    })
    void sortsAnItemByItsMostCriticalAnswer(Position one, Position other, String text, Group group) {
        answer(BALLERUP, "1", new Answer(one, ""), MONDAY_MORNING);
        answer(GENTOFTE, "1", new Answer(other, text), MONDAY_MORNING);

        assertThat(order().items().get(0).group()).isEqualTo(group);
    }

    @Test
    void aWishToDiscussTakesAnAgreedItemOutOfTheBloc() {
        answer(BALLERUP, "1", new Answer(Position.ENDORSED, "", WISH), MONDAY_MORNING);

        assertThat(order().in(Group.DISCUSSION))
                .singleElement()
                .satisfies(item -> assertThat(item.calls())
                        .extracting(PremeetingItem.Call::municipality)
                        .containsExactly("Ballerup"));
    }

    @Test
    void silenceIsNotAgreement() {
        assertThat(order().in(Group.UNANSWERED)).hasSize(3);
        assertThat(order().in(Group.EN_BLOC)).isEmpty();
        assertThat(order().newest()).isEqualTo(round.openedAt());
    }

    @Test
    void callsOnDissentFirstThenOnWishesReservationsAndRemarks() {
        answer(BALLERUP, "1", new Answer(Position.REMARKS, "husk økonomien"), MONDAY_MORNING);
        answer(GENTOFTE, "1", new Answer(Position.ENDORSED, "", WISH), MONDAY_MORNING);
        answer(GLADSAXE, "1", new Answer(Position.NOT_ENDORSED, "for dyrt"), MONDAY_MORNING);

        assertThat(order().items().get(0).calls())
                .extracting(PremeetingItem.Call::municipality)
                .containsExactly("Gladsaxe", "Gentofte", "Ballerup");
    }

    @Test
    void whoSendsTheirOwnAnswerIsCalledOnButNotInTheJointText() {
        answer(GLADSAXE, "1", new Answer(Position.NOT_ENDORSED, "for dyrt", OWN), MONDAY_MORNING);

        PremeetingItem item = order().items().get(0);

        assertThat(item.group()).isEqualTo(Group.DISCUSSION);
        assertThat(item.calls()).hasSize(1);
        assertThat(item.joint().voices()).isEmpty();
        assertThat(item.joint().own()).isEqualTo(1);
    }

    @Test
    void aLateReplyIsCountedAsLateAndSortsNothing() {
        taking.take(reply(round, BALLERUP, SOMEBODY, toAll(Position.ENDORSED)), MONDAY_MORNING);
        answer(GENTOFTE, "1", new Answer(Position.NOT_ENDORSED, "for dyrt"), AFTER);

        assertThat(order().in(Group.EN_BLOC)).hasSize(3);
        assertThat(order().answered()).isEqualTo(1);
        assertThat(order().late()).isEqualTo(1);
    }

    @Test
    void twoRoundsOfOneMeetingAreOneOrderInWhichTheNewestAnswerHolds() {
        Round again = round(
                "OMN-3b",
                List.of(
                        Fixtures.items().get(0),
                        Fixtures.item(
                                "4", "Tillægspunkt", round.items().get(0).item().type())));
        answer(BALLERUP, "1", new Answer(Position.NOT_ENDORSED, "for dyrt"), MONDAY_MORNING);
        taking.take(
                reply(again, BALLERUP, SOMEBODY, Map.of("1", new Answer(Position.ENDORSED, ""))),
                MONDAY_MORNING.plusSeconds(60));

        PremeetingOrder order = composing.compose(NETWORK, "Mødet", List.of(round, again), AFTER);

        assertThat(order.items()).extracting(item -> item.joint().number()).containsExactly("1", "2", "3", "4");
        assertThat(order.items().get(0).group()).isEqualTo(Group.EN_BLOC);
        assertThat(order.asked()).isEqualTo(3);
        assertThat(order.head().rounds()).containsExactly("OMN-3a", "OMN-3b");
        assertThat(order.newest()).isEqualTo(MONDAY_MORNING.plusSeconds(60));
    }

    @Test
    void whetherADraftIsAgreedWithIsNoItem() {
        Round consent = round("OMN-3b", List.of(Fixtures.item("1", "Udkast", ItemType.APPROVAL)));
        circulated.begin(new Circulation(round.id(), 1, consent.id(), AFTER, SOMEBODY));

        assertThat(composing
                        .compose(NETWORK, "Mødet", List.of(round, consent), AFTER)
                        .items())
                .hasSize(3);
    }

    @Test
    void theSecretariatsOwnWordsAreTheJointPosition() {
        wordings.add(new JointWording(round.id(), "1", 1, "Kommunerne bakker op.", SOMEBODY, AFTER));

        assertThat(order().items().get(0).joint().wording())
                .extracting(DraftItem.Wording::text)
                .isEqualTo("Kommunerne bakker op.");
    }

    private PremeetingOrder order() {
        return composing.compose(NETWORK, "Mødet", List.of(round), AFTER);
    }

    private void answer(MunicipalityCode municipality, String item, Answer answer, Instant at) {
        taking.take(reply(round, municipality, SOMEBODY, Map.of(item, answer)), at);
    }

    private static Round round(String id, List<RoundItem> items) {
        return new Round(
                new RoundId(id),
                NETWORK.id(),
                Fixtures.MEETING,
                "Mødet",
                RoundKind.COMMENTS,
                FRIDAY_NOON,
                items,
                List.of(),
                List.of(BALLERUP, GENTOFTE, GLADSAXE),
                new PersonId(99),
                MONDAY_MORNING.minusSeconds(3600),
                null);
    }

    /** One circulation. */
    private static final class Circulated implements Circulations {
        private Optional<Circulation> begun = Optional.empty();

        @Override
        public boolean begin(Circulation circulation) {
            begun = Optional.of(circulation);
            return true;
        }

        @Override
        public List<Circulation> circulations(RoundId round) {
            return begun.filter(one -> one.round().equals(round)).stream().toList();
        }

        @Override
        public Optional<Circulation> circulatedIn(RoundId consent) {
            return begun.filter(one -> one.consent().equals(consent));
        }
    }
}
