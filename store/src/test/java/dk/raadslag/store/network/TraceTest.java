package dk.raadslag.store.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"Slut.\\n\\nKontakt Herlev stopper\"} | {\"text\":\"Slut.\\n\\nX stopper\"}",
                "{\"text\":\"Kontakt\\nHerlev stopper\"} | {\"text\":\"X stopper\"}",
                "{\"text\":\"- \\tKontakt Herlev\"} | {\"text\":\"- \\tX\"}",
                "Hovedkontakt Herlev | Hovedkontakt Herlev"
            })
    void aNameIsFoundAfterALineBreakAsJsonWritesIt(String text, String left) {
        assertThat(Trace.ofName("Kontakt Herlev", "X").takenOutOf(text)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"til:\\nherlev@example.dk\"} | {\"text\":\"til:\\nX\"}",
                "kontakt-herlev@example.dk | kontakt-herlev@example.dk"
            })
    void anAddressIsFoundAfterALineBreakAsJsonWritesIt(String text, String left) {
        assertThat(Trace.ofKey("herlev@example.dk", "X").takenOutOf(text)).isEqualTo(left);
    }
}
