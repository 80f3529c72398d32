package dk.raadslag.bot.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.templates.wording.VelocityWording;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoreItemsTest {
    private final Saying saying = new Saying(new VelocityWording(Path.of("no-words-of-its-own")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | Der er ét mere; det kommer, når disse er afgjort.",
                "2 | Der er 2 mere; de kommer, når disse er afgjort.",
            })
    void aSingleOneIsSpokenOfInTheSingular(int more, String said) {
        assertThat(saying.plain(new ProposalWords.MoreItems(more))).isEqualTo(said);
    }
}
