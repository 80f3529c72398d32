package dk.raadslag.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.Wording;
import dk.raadslag.templates.wording.VelocityWording;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every phrase said at the door has its words. */
class DoorWordsTest {
    private final Wording wording = new VelocityWording(Path.of("none"));

    static Stream<DoorPhrase> phrases() {
        return Stream.of(
                new DoorPhrase.Welcome("Kontakt", List.of("Sundhedsråd Omegn"), List.of("Ballerup")),
                new DoorPhrase.WelcomeToSecretariat("Konsulent", List.of("Sundhedsråd Omegn"), List.of("Ballerup")),
                new DoorPhrase.CprNumberHeldBack(List.of()),
                new DoorPhrase.CprNumberHeldBack(List.of(2, 7)),
                new DoorPhrase.WriteToMeAlone(),
                new DoorPhrase.AnsweredToYouAlone(),
                new DoorPhrase.ButtonNotForYou());
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void aPhraseHasItsWords(DoorPhrase phrase) {
        assertThat(wording.say(phrase)).isNotBlank().doesNotContain("$");
        assertThat(wording.plain(phrase)).isNotBlank();
    }
}
