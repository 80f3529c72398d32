package dk.raadslag.bot.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often a text is looked at in search of proposals: so and so many times a character, however long it is. */
class ProposalSearchTest {
    private static final int MOST_LOOKS_AT_A_CHARACTER = 300;

    @ParameterizedTest
    @ValueSource(
            strings = {
                " side 1",
                "side 1, ",
                "\"x\" side 1 ",
                "side 1 \"x\" ",
                "vi foreslår \"x\" på side 1 ",
                "side 1: kan -> ",
                "side 1: a ",
                "forslag til ny ",
                "side    4    ,    ",
                "at ordet: ",
                "\"",
                "§ 1 '"
            })
    void looksAtALongTextNoMoreOftenThanAtAShortOne(String repeated) {
        long few = looks(" \"x\" " + repeated.repeat(3_000 / repeated.length()));
        long many = looks(" \"x\" " + repeated.repeat(30_000 / repeated.length()));

        assertThat(many).isLessThan(15 * (few + 3_000)).isLessThan(30_000L * MOST_LOOKS_AT_A_CHARACTER);
    }

    private static long looks(String text) {
        Counted counted = new Counted(text);
        ProposalSearch search = new ProposalSearch(counted);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            while (search.find()) {
                assertThat(search.found().end()).isPositive();
            }
        });
        return counted.looks;
    }

    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int place) {
            looks++;
            return text.charAt(place);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.subSequence(from, to);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
