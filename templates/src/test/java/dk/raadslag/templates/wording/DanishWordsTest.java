package dk.raadslag.templates.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.domain.agenda.AgendaWarning;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.round.RoundPlan;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DanishWordsTest {

    private static final DanishWords DK = new VelocityWording(Path.of("no-such-folder")).danish();

    @ParameterizedTest
    @CsvSource({"0,nul", "1,én", "2,to", "9,ni", "12,tolv", "13,13", "98,98"})
    void writesNumbersToTwelveInLetters(int number, String words) {
        assertThat(DK.number(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Økonomien mangler.|: Økonomien mangler.",
                "fordi økonomien ikke er med|, fordi økonomien ikke er med",
                "Da regnskabet mangler|, da regnskabet mangler",
                "Fordi.|: Fordi.",
                "Danmark er lille.|: Danmark er lille.",
            })
    void putsAReasonIntoTheSentence(String text, String put) {
        assertThat(DK.because(text)).isEqualTo(put);
    }

    @Test
    void beginsASentenceWithANumber() {
        assertThat(DK.Number(1)).isEqualTo("Én");
        assertThat(DK.Number(13)).isEqualTo("13");
    }

    @Test
    void joinsNamesAsADanishLetterDoes() {
        assertThat(DK.list(List.of())).isEmpty();
        assertThat(DK.list(List.of("Ballerup"))).isEqualTo("Ballerup");
        assertThat(DK.list(List.of("Ballerup", "Egedal"))).isEqualTo("Ballerup og Egedal");
        assertThat(DK.list(List.of("Ballerup", "Egedal", "Furesø"))).isEqualTo("Ballerup, Egedal og Furesø");
    }

    @Test
    void saysPositionsInTheWordsOfTheContract() {
        assertThat(Arrays.stream(Position.values()).map(Position::name).map(DK::position))
                .containsExactly(
                        "har bemærkninger",
                        "ingen bemærkninger",
                        "tiltræder",
                        "tiltræder med forbehold",
                        "tager til efterretning",
                        "kan ikke tiltræde",
                        "afstår");
    }

    @Test
    void tellsADeedWithWhatIsKnownOfIt() {
        Map<String, String> late = Map.of("municipality", "$1 {x}", "versions", "1", "late", "");

        assertThat(DK.told("round-opened", Map.of("recipients", "1"))).endsWith("skrev til 1 person");
        assertThat(DK.told("round-opened", Map.of("recipients", "9"))).endsWith("skrev til 9 personer");
        assertThat(DK.told("reply-taken", late)).isEqualTo("svarede for $1 {x} (1 punkt), efter fristen");
        assertThat(DK.told("reply-taken", Map.of("versions", "2"))).isEqualTo("svarede for ? (2 punkter)");
        assertThat(DK.told("never-heard-of", Map.of())).contains("never-heard-of");
    }

    @ParameterizedTest
    @MethodSource("constantsShown")
    void hasAWordForEveryConstant(BiFunction<DanishWords, String, String> tool, Enum<?>[] constants) {
        assertThat(Arrays.stream(constants).map(one -> tool.apply(DK, one.name())))
                .doesNotContain("")
                .hasSize(constants.length);
    }

    static Stream<Arguments> constantsShown() {
        return Stream.of(
                shown(DanishWords::level, ReplyLevel.values()),
                shown(DanishWords::channel, Channel.values()),
                shown(DanishWords::stage, Stage.values()),
                shown(DanishWords::status, MunicipalityStanding.Status.values()),
                shown(DanishWords::itemType, ItemType.values()),
                shown(DanishWords::role, Role.values()),
                shown(DanishWords::reason, FailureReason.values()),
                shown(DanishWords::caution, RoundPlan.Caution.values()),
                shown(DanishWords::warning, AgendaWarning.Kind.values()));
    }

    @Test
    void namesTheTermThatIsMissing() {
        assertThatThrownBy(() -> DK.position("MAYBE")).hasMessageContaining("terms/position.MAYBE");
    }

    private static Arguments shown(BiFunction<DanishWords, String, String> tool, Enum<?>... constants) {
        return Arguments.of(tool, constants);
    }
}
