package dk.raadslag.domain.round;

import static dk.raadslag.domain.memory.Fixtures.BALLERUP;
import static dk.raadslag.domain.memory.Fixtures.FRIDAY_NOON;
import static dk.raadslag.domain.memory.Fixtures.MEETING;
import static dk.raadslag.domain.memory.Fixtures.MONDAY_MORNING;
import static dk.raadslag.domain.memory.Fixtures.NETWORK;
import static dk.raadslag.domain.memory.Fixtures.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.network.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparingItemsTest {

    private static final RoundItem BUDGET = item("1", "Godkendelse af budget", ItemType.APPROVAL);
    private static final RoundItem PLAN = item("2", "Drøftelse af psykiatriplan", ItemType.DISCUSSION);

    @Test
    void theSameAgendaDiffersInNothing() {
        assertThat(between(BUDGET, PLAN).isNone()).isTrue();
    }

    @Test
    void anItemIsFoundAgainByItsTitleUnderAnotherNumber() {
        ComparingItems.Difference difference = between(
                item("1", "Drøftelse af psykiatriplan", ItemType.DISCUSSION),
                item("2", "godkendelse af  budget", ItemType.APPROVAL));

        assertThat(difference.items().items())
                .extracting(RoundItem::key, RoundItem::number)
                .containsExactly(tuple("2", "1"), tuple("1", "2"));
        assertThat(difference.added()).isEmpty();
        assertThat(difference.changed().get(0).isReworded()).isFalse();
    }

    @Test
    void anItemIsFoundAgainByItsNumberWhenHalfItsTitleIsTheSame() {
        ComparingItems.Difference difference =
                between(item("1", "Godkendelse af budget 2027", ItemType.APPROVAL), PLAN);

        assertThat(difference.changed()).singleElement().satisfies(change -> {
            assertThat(change.fields()).containsExactly(ItemField.TITLE);
            assertThat(change.now().key()).isEqualTo("1");
            assertThat(change.now().before()).isEqualTo(BUDGET.item());
        });
    }

    @Test
    void anotherItemUnderAnOldNumberGetsAKeyOfItsOwn() {
        ComparingItems.Difference difference =
                between(item("1", "Orientering om ambulancer", ItemType.INFORMATION), PLAN);

        assertThat(difference.added()).extracting(RoundItem::key).containsExactly("1#2");
        assertThat(difference.gone()).containsExactly(BUDGET);
        assertThat(difference.items().gone()).containsExactly(BUDGET);
    }

    @Test
    void anItemThatComesBackKeepsItsKey() {
        Round without = round().corrected(between(PLAN).items(), List.of(BALLERUP));

        ComparingItems.Difference back = ComparingItems.between(without, List.of(BUDGET, PLAN), List.of());

        assertThat(back.items().items()).extracting(RoundItem::key).containsExactly("1", "2");
        assertThat(back.items().gone()).isEmpty();
        assertThat(back.added()).isEmpty();
        assertThat(back.isNone()).isFalse();
    }

    @Test
    void ofSeveralWithTheSameTitleTheOneInItsPlaceIsMeant() {
        RoundItem opening = item("1", "Dagsorden", ItemType.APPROVAL);
        RoundItem news = item("2", "Orientering", ItemType.INFORMATION);
        RoundItem money = item("3", "Økonomi", ItemType.DISCUSSION);
        RoundItem later = item("4", "Orientering", ItemType.INFORMATION);
        Round round = round(List.of(opening, news, money, later));

        assertThat(ComparingItems.between(round, List.of(opening, money, later), List.of())
                        .gone())
                .containsExactly(news);
        assertThat(ComparingItems.between(
                                round,
                                List.of(
                                        opening,
                                        item("2", "Økonomi", ItemType.DISCUSSION),
                                        item("3", "Orientering", ItemType.INFORMATION)),
                                List.of())
                        .items()
                        .items())
                .extracting(RoundItem::key)
                .containsExactly("1", "3", "4");
    }

    private static ComparingItems.Difference between(RoundItem... now) {
        return ComparingItems.between(round(), List.of(now), List.of());
    }

    private static Round round() {
        return round(List.of(BUDGET, PLAN));
    }

    private static Round round(List<RoundItem> items) {
        return new Round(
                new RoundId("OMN-3a"),
                NETWORK.id(),
                MEETING,
                "Mødet",
                RoundKind.COMMENTS,
                FRIDAY_NOON,
                items,
                List.of(),
                List.of(BALLERUP),
                new PersonId(99),
                MONDAY_MORNING,
                null);
    }
}
