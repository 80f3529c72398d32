package dk.raadslag.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a phone shows of a message. */
class NotificationLineTest {

    @Test
    void isOnePlainLine() {
        assertThat(NotificationLine.of("**Anna Holm** (Ballerup) spørger:\n\nHvad med [bilag 2](https://example.dk)?"))
                .isEqualTo("Anna Holm (Ballerup) spørger: Hvad med bilag 2?");
        assertThat(NotificationLine.of("to\\*tre")).isEqualTo("to*tre");
    }

    @Test
    void isCutWhereItIsLong() {
        assertThat(NotificationLine.of("ord ".repeat(200))).hasSize(200).endsWith("…");
    }
}
