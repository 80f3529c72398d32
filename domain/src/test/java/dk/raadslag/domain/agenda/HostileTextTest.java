package dk.raadslag.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody would call an agenda. */
class HostileTextTest {

    private static final int LARGE = 400_000;

    static Stream<Named<String>> texts() {
        return Stream.of(
                Named.of("empty", ""),
                Named.of("blanks", " ".repeat(1000)),
                Named.of("one line of digits", "1".repeat(5_000_000)),
                Named.of("one line of letters", "a".repeat(5_000_000)),
                Named.of("nothing but line ends", "\n".repeat(LARGE)),
                Named.of("nothing but form feeds", "\f\n".repeat(LARGE)),
                Named.of("bullets without text", "\uF0B7\n".repeat(LARGE / 4)),
                Named.of("numbers without titles", "1.\n".repeat(LARGE / 3)),
                Named.of("one number again and again", "Punkt 1: Abe\n".repeat(LARGE / 14)),
                Named.of("headings without items", "BILAG\n - abe\n".repeat(LARGE / 14)),
                Named.of("one hyphenated word", "1. Abe\nResumé\n" + "abe-\n".repeat(LARGE / 5)),
                Named.of("rows of dots", ("1. Abe " + ".".repeat(200) + " 3\n").repeat(LARGE / 210)),
                Named.of("open brackets", ("(".repeat(290) + "\n").repeat(LARGE / 291)),
                Named.of("a table without end", "Nr. | Punkt | Type\n" + "1 | Abe | Kat\n".repeat(LARGE / 14)),
                Named.of("nothing but strokes", ("|".repeat(290) + "\n").repeat(LARGE / 291)),
                Named.of(
                        "one list in Roman numbers after the other",
                        "I. A\nII. B\n" + "I. A\n\nII. B\n\nIII. C\n\n".repeat(LARGE / 20)),
                Named.of(
                        "a recommendation again and again",
                        "1. Abe\n" + "Direktionen indstiller,\n".repeat(LARGE / 24)),
                Named.of("a farewell again and again", "1. Abe\n" + "Venlig hilsen\n".repeat(LARGE / 14)),
                Named.of("asterisks", ("** a ".repeat(58) + "\n").repeat(LARGE / 291)),
                Named.of("meetings without dates", ("på mødet ".repeat(33) + "\n").repeat(LARGE / 300)),
                Named.of("any character", any(0x3000)),
                Named.of("any character with surrogates", any(0xFFFF)));
    }

    private static String any(int below) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder(LARGE);
        for (int i = 0; i < LARGE; i++) {
            text.append((char) random.nextInt(below));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anyTextIsReadInTimeThatGrowsWithItsLengthOnly(String text) {
        ReadAgenda agenda = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new AgendaReader().read(text));

        assertThat(agenda.items()).allSatisfy(item -> assertThat(item.title()).isNotBlank());
        assertThat(agenda.warnings()).isNotEmpty();
    }

    @Test
    void textBeyondTheLongestAgendaIsCutAndSaidToBe() {
        ReadAgenda agenda = new AgendaReader().read("1. Budget\n" + "Tekst.\n".repeat(100_000));

        assertThat(agenda.items()).extracting(AgendaItem::title).containsExactly("Budget");
        assertThat(agenda.warnings()).extracting(AgendaWarning::kind).contains(AgendaWarning.Kind.TEXT_CUT);
    }

    @Test
    void controlCharactersAndLoneSurrogatesDoNotReachTheItems() {
        ReadAgenda agenda = new AgendaReader().read("1. Bud\u0000get\u200B for\u00A02028\r\n2. Eventu\uD800elt\r\n");

        assertThat(agenda.items()).extracting(AgendaItem::title).containsExactly("Budget for 2028", "Eventu\uFFFDelt");
    }
}
