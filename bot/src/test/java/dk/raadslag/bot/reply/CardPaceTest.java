package dk.raadslag.bot.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.fakes.Village;
import dk.raadslag.domain.round.Round;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prints how long a press on a card takes; twenty a second must be answered within one. */
class CardPaceTest {
    private static final int PRESSES = 60;

    private final Village village = new Village();
    private final Chat chat = new Chat(village);

    @ParameterizedTest
    @ValueSource(ints = {4, 12, 40})
    void aPressIsAnsweredWithItsCard(int items) {
        Round round = village.open(items);
        long[] micros = new long[PRESSES];
        for (int press = 0; press < PRESSES; press++) {
            Map<String, String> inputs = Map.of(
                    "round", round.id().value(), "position-1", "REMARKS", "remarks-1", "Bemærkning nummer " + press);
            long begun = System.nanoTime();
            Reaction shown =
                    chat.presses(village.ballerup, RequestCard.SEND, inputs).reaction();
            micros[press] = (System.nanoTime() - begun) / 1_000;

            assertThat(((Reaction.ShowCard) shown).json()).contains("Bemærkning nummer " + press);
        }
        Arrays.sort(micros);
        System.out.printf(
                "%d items: a press takes %.1f ms in the middle, %.1f ms at worst of %d%n",
                items, micros[PRESSES / 2] / 1e3, micros[PRESSES - 1] / 1e3, PRESSES);
    }
}
