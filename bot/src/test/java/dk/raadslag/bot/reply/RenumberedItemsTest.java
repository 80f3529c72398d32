package dk.raadslag.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.raadslag.bot.fakes.Village;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** After a correction an item may be called another number; what is said follows the item. */
class RenumberedItemsTest {
    private final Village village = new Village();
    private final Chat chat = new Chat(village);
    private final Round round = village.open(List.of(called("2", 1), called("1", 2)));

    @Test
    void aLevelToldLaterHoldsForTheItemThatWasAnswered() {
        chat.says(village.ballerup, "punkt 2 tiltrædes");

        assertThat(chat.says(village.ballerup, "Det er politisk behandlet.")).contains("Punkt 2, Sag nummer 1");
        assertThat(stored())
                .extracting(Contribution::item, one -> one.level().kind())
                .containsExactly(tuple("1", ReplyLevel.ADMINISTRATIVE), tuple("1", ReplyLevel.POLITICAL));
    }

    @Test
    void whatStoodBeforeIsToldOfTheSameItem() {
        chat.says(village.ballerup, "punkt 1: vi savner tal");
        chat.says(village.ballerup, "punkt 2 tiltrædes");

        assertThat(chat.says(village.ballerup, "ret punkt 2 til ingen bemærkninger"))
                .contains("Før stod der til punkt 2: tiltræder.");
    }

    @Test
    void anUndoNamesTheItemAndWhatStandsThere() {
        chat.says(village.ballerup, "punkt 1: vi savner tal");
        chat.says(village.ballerup, "punkt 2 tiltrædes");
        chat.says(village.ballerup, "punkt 2: ingen bemærkninger");

        assertThat(chat.says(village.ballerup, "fortryd"))
                .contains("Punkt 2: \"ingen bemærkninger\"")
                .contains("Nu står: **tiltræder**");
    }

    @Test
    void aChangedMessageTakesBackOnlyWhatItNoLongerNames() {
        chat.says(village.ballerup, "1 og 2 tiltrædes");

        assertThat(chat.edits(village.ballerup, "1 og 2 tiltrædes", "punkt 2 tiltrædes"))
                .contains("punkt 1")
                .doesNotContain("punkt 2 gælder ikke");
        assertThat(stored())
                .extracting(Contribution::item, one -> one.answer().position())
                .containsExactly(tuple("1", Position.ENDORSED));
    }

    private static RoundItem called(String number, int item) {
        return new RoundItem(Integer.toString(item), number, Village.item(item).item(), null);
    }

    private List<Contribution> stored() {
        return village.contributions.to(round.id());
    }
}
