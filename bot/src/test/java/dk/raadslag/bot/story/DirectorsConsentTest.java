package dk.raadslag.bot.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter goes to the 29 municipalities of Hovedstaden, where silence is consent: Quartz, the outbox and Teams included. */
class DirectorsConsentTest {
    private static final Path SHIPPED = Path.of("..", "config");
    private static final String LETTER = """
            /runde Et fælles sekretariat frist +%ds rykker -%ds stiltiende
            Det foreslås, at kommunerne opretter og sammen betaler et sekretariat med to medarbejdere.
            Giv besked, hvis kommunen ikke kan godkende forslaget.""";

    @TempDir
    private Path folder;

    @Test
    void silenceIsConsentAndEverySilenceIsAccountedFor() throws IOException {
        shipped("networks");
        shipped("contacts");
        try (Town town = Town.of(folder)) {
            Resident consultant = town.resident("konsulent-1");
            Resident agrees = town.resident("direktoer-ballerup");
            Resident objects = town.resident("direktoer-gladsaxe");
            Resident silent = town.resident("direktoer-hvidovre");
            Resident copied = town.resident("kontakt-ballerup");

            assertThat(consultant.says(LETTER.formatted(20, 8)))
                    .contains("Stiltiende godkendelse: Et fælles sekretariat")
                    .contains("i 29 kommuner")
                    .contains("kopi til Hovedkontakt i Ballerup")
                    .contains("Der er ingen godkender at spørge i ");
            consultant.says("ja");
            Posted card = agrees.reads("går vi ud fra, at Ballerup er enig");
            copied.reads("svarer for Ballerup");
            silent.reads("går vi ud fra");

            assertThat(agrees.presses(card, "consent-agree", Map.of()).toString())
                    .contains("Ballerup er enig");
            assertThat(objects.says("Vi gør indsigelse, fordi pengene mangler."))
                    .contains("\"pengene mangler.\"");
            Stream.of(agrees, objects, copied, consultant).forEach(Resident::catchesUp);

            silent.reads("det her udløber snart");
            String result = consultant.reads("Fristen er nået").read();

            assertThat(result)
                    .contains("Én kommune gør indsigelse")
                    .contains("1 af 29 er enige · 1 tavs med kvittering · 26 tavse uden kvittering")
                    .contains("- Gladsaxe gør indsigelse (Direktør i Gladsaxe): \"pengene mangler.\"")
                    .contains("- Tavse med kvittering (1): Hvidovre")
                    .containsPattern("Tavse uden kvittering – ring til \\(26\\):[\\s\\S]*, tlf\\. ");
            assertThat(Stream.of(agrees, objects, copied)
                            .flatMap(one -> one.news().stream())
                            .filter(Posted::isNew))
                    .as("messages to those who have answered, or have a copy")
                    .isEmpty();
        }
    }

    private void shipped(String kind) throws IOException {
        Files.createDirectories(folder.resolve(kind));
        String name = "hovedstaden." + (kind.equals("networks") ? "yml" : "csv");
        Files.copy(SHIPPED.resolve(kind).resolve(name), folder.resolve(kind).resolve(name));
    }
}
