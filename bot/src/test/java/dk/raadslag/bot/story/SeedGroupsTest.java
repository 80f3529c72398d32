package dk.raadslag.bot.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.DanishTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two groups and a case of Syddanmark's 22 municipalities, as their own terms of reference and agenda put them. */
class SeedGroupsTest {
    private static final Path SHIPPED = Path.of("..", "config");
    private static final String DEADLINE = " frist +3600s";

    @TempDir
    private Path folder;

    private Town town;
    private Resident consultant;
    private Resident odense;
    private Resident assens;
    private Resident kolding;
    private Resident haderslev;
    private Resident esbjerg;

    @BeforeEach
    void peopleHaveTheBot() throws IOException {
        Assumptions.assumeTrue(seeds().isPresent(), "the terms of reference are not at hand");
        for (String file : new String[] {"networks/syddanmark.yml", "contacts/syddanmark.csv"}) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(SHIPPED.resolve(file), folder.resolve(file));
        }
        town = Town.of(folder);
        consultant = town.resident("konsulent-1");
        odense = town.resident("kontakt-odense");
        assens = town.resident("kontakt-assens");
        kolding = town.resident("kontakt-kolding");
        haderslev = town.resident("kontakt-haderslev");
        esbjerg = town.resident("kontakt-esbjerg");
    }

    @AfterEach
    void close() {
        if (town != null) {
            town.close();
        }
    }

    @Test
    void theGroupsAreComposedAndTheCaseGoesItsWayAsWritten() throws IOException {
        anEconomyGroupOfFourClusters(text("003"));
        oneMemberOfEachClusterForTheNationalGroup(text("004"));
        aCaseFromTheChairToTheMayors(text("003"));
    }

    private void anEconomyGroupOfFourClusters(String terms) {
        Matcher seats = in(
                terms,
                "(\\d)-(\\d) personer, der sammensættes af (\\d-\\d) erfarne .{1,30}konsulenter fra hver sundhedsklynge"
                        + " med kompetencer inden for \\w+ og (analyse af data)");
        String name =
                in(terms, "Kommissorium for (fælleskommunal økonomigruppe)").group(1);

        assertThat(consultant.says("/udpegning ny %s, %s pr. klynge, %s-%s i alt, 2 år, profil %s%s"
                        .formatted(name, seats.group(3), seats.group(1), seats.group(2), seats.group(4), DEADLINE)))
                .contains("1-2 pr. klynge, 4-8 i alt", "Sendes til 22 personer i 22 kommuner", "analyse af data");
        consultant.says("ja");
        names(odense, "Konsulent Odense", seats.group(4));
        assens.says("Vi indstiller Konsulent Assens, økonomikonsulent, k-assens@example.dk");
        assens.reads("**Konsulent Assens** er indmeldt fra Assens");
        kolding.says("Konsulent Kolding, controller, k-kolding@example.dk");
        assertThat(haderslev.says("ingen kandidat")).contains("at Haderslev ikke har nogen kandidat");
        esbjerg.says("Konsulent Esbjerg, analytiker, k-esbjerg@example.dk");
        assens.presses(assens.reads("Har sagt ja"), "nominee-accept", Map.of());

        Posted composed = consultant.hears(consultant.message("/udpegning SYD-R1"));
        assertThat(composed.text())
                .contains("Forslag til sammensætning: 4 medlemmer")
                .contains("**klynge-fyn**: **Konsulent Assens**, økonomikonsulent (Assens); **Konsulent Odense**")
                .contains("OBS: ingen fra klynge-soenderjylland")
                .contains("Ingen kandidat: Haderslev")
                .doesNotContain("mangler", "ingen med profilen");
        for (int nominee = 1; nominee <= 4; nominee++) {
            consultant.presses(composed, "nominee-choose", Map.of("nominee", Integer.toString(nominee)));
        }
        Posted chosen = consultant.hears(consultant.message("/udpegning SYD-R1"));
        assertThat(consultant.presses(chosen, "nominees-tell", Map.of()).toString())
                .contains("Alle får besked nu.");
        assertThat(kolding.reads("er udpeget til").read()).contains("Konsulent Kolding");
        assertThat(consultant.says("/udpegning")).contains("**" + name + "** (4)");
    }

    private void oneMemberOfEachClusterForTheNationalGroup(String terms) {
        String name =
                in(terms, "Kommissorium for (KL's Sundhedsstrategiske Gruppe)").group(1);
        String seat = in(terms, "Hvert KKR udpeger (en) deltager fra hver sundhedsklynge")
                .group(1);
        String profile =
                in(terms, "direktører med ansvar for (sundhed og psykiatri)").group(1);
        Stream.of(consultant, odense, assens, kolding, haderslev, esbjerg).forEach(Resident::catchesUp);

        assertThat(consultant.says(
                        "/udpegning ny %s, %s pr. klynge, 4 år, profil %s%s".formatted(name, seat, profile, DEADLINE)))
                .contains("1 pr. klynge. Perioden er fire år", "Ønsket profil: sundhed og psykiatri");
        consultant.says("ja");
        Map.of("Odense", odense, "Kolding", kolding, "Haderslev", haderslev, "Esbjerg", esbjerg)
                .forEach((place, one) -> names(one, "Direktør " + place, "sundhed"));

        assertThat(consultant.says("/udpegning SYD-R2"))
                .contains("Forslag til sammensætning: 4 medlemmer")
                .contains("OBS: ingen med profilen psykiatri")
                .doesNotContain("OBS: ingen fra", "for mange");
    }

    private void aCaseFromTheChairToTheMayors(String agenda) {
        Matcher days =
                in(agenda, "\\(K22\\) den (\\d+)\\. juni 2023 og sendes til .{1,60}\\(KKR\\) den (\\d+)\\. juni");
        int year = LocalDate.now(DanishTime.ZONE).getYear() + 2;

        assertThat(consultant.says("/sag ny Årsrapport og budget kæde Til KKR")).contains("Skal jeg begynde sagen?");
        consultant.says("ja");
        assertThat(consultant.says("/sag 1 dato KKR " + days.group(2) + "/6-" + year))
                .contains("KKR Syddanmark", "den " + days.group(2) + ". juni " + year);
        assertThat(consultant.says("/sag 1 dato K22 " + days.group(1) + "/6-" + year))
                .contains("(K22)", "den " + days.group(1) + ". juni " + year);
        assertThat(consultant.says("/sag 1 dato K22 30/6-" + year)).contains("Datoerne passer ikke sammen");
        assertThat(consultant.says("/sag 1 videre beslutning Indstillet til kredsen"))
                .contains("Den er derefter hos **Sundhedsdirektørkredsen**");
        assertThat(consultant.says("ja")).contains("Sagen er flyttet");
    }

    private static void names(Resident by, String name, String profile) {
        String mailbox = name.toLowerCase(Locale.ROOT).replace(' ', '-').replace('ø', 'o');
        Map<String, String> inputs = Map.of(
                "name", name, "title", "Konsulent", "email", mailbox + "@example.dk", "why", "", "profile", profile);
        assertThat(by.presses(by.reads("Hvem peger"), "nominee-name", inputs).toString())
                .contains(name + "** er indmeldt");
    }

    private static Matcher in(String text, String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        assertThat(found.find()).as("the text has " + pattern).isTrue();
        return found;
    }

    /** Returns the words of a document, put together where its lines were broken. */
    private static String text(String number) throws IOException {
        try (Stream<Path> files = Files.list(seeds().orElseThrow())) {
            Path file = files.filter(one -> one.getFileName().toString().startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file)
                    .replaceAll("(?<=\\p{L})-\\s*\\R\\s*", "")
                    .replace('’', '\'')
                    .replaceAll("\\s+", " ");
        }
    }

    private static Optional<Path> seeds() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("seeds"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
