package dk.raadslag.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversationWindowsTest {

    private final ConversationWindows windows = ConversationWindows.ofTeams();

    @ParameterizedTest
    @CsvSource({"7, PT0.001S, PT1S", "8, PT0.15S, PT2S", "60, PT0.4S, PT30S", "1800, PT1.5S, PT1H"})
    void oneMoreThanFitsWaitsUntilTheFirstIsPast(int most, Duration apart, Duration span) {
        for (int sent = 0; sent < most; sent++) {
            assertThat(windows.freeAt()).isLessThanOrEqualTo(sent * apart.toNanos());
            windows.note(sent * apart.toNanos());
        }

        assertThat(windows.freeAt()).isEqualTo(span.toNanos());
    }

    @Test
    void isForgottenWhenTheLongestSpanIsPast() {
        windows.note(0);

        assertThat(windows.arePast(Duration.ofHours(1).toNanos() - 1)).isFalse();
        assertThat(windows.arePast(Duration.ofHours(1).toNanos())).isTrue();
    }

    @Test
    void withoutWindowsAnythingGoesAtOnce() {
        ConversationWindows none = ConversationWindows.none();
        for (int sent = 0; sent < 100; sent++) {
            none.note(0);
        }

        assertThat(none.freeAt()).isLessThanOrEqualTo(0);
        assertThat(none.arePast(0)).isTrue();
    }
}
