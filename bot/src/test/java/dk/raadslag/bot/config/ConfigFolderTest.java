package dk.raadslag.bot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.raadslag.bot.wiring.FoundPhrases;
import dk.raadslag.templates.draft.SamplePages;
import dk.raadslag.templates.draft.TextLayouts;
import dk.raadslag.templates.draft.WordLayouts;
import dk.raadslag.templates.wording.VelocityWording;
import dk.raadslag.templates.wording.WordingTexts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What a person sees of the folder: {@code config check}, and a start that stops. */
class ConfigFolderTest {
    private static final FoundPhrases PHRASES = new FoundPhrases();

    private static final String NETWORK = """
            id: %s
            short-name: NET
            name: Et netværk
            host: "159"
            secretariat: [{name: Konsulent 1, email: konsulent-1@example.dk}]
            municipalities: ["151", "159"]
            forums: [{id: raad, name: Rådet}]
            """;
    private static final String HEADER = "kommune;navn;titel;email;telefon;rolle;fagområder;fra;til\n";

    @TempDir
    private Path folder;

    @Test
    void theShippedFolderHasNoProblems() {
        Check check = check(Path.of("..", "config"));

        assertThat(check.status).isZero();
        assertThat(check.lines)
                .singleElement()
                .asString()
                .matches("Konfigurationen har ingen problemer: 4 netværk og \\d+ rækker med kontaktpersoner\\.");
    }

    @Test
    void aMissingFolderIsSaid() {
        Check check = check(folder.resolve("nowhere"));

        assertThat(check.status).isEqualTo(1);
        assertThat(check.lines).singleElement().asString().contains("nowhere: Mappen findes ikke.");
    }

    @Test
    void anEmptyFolderIsSaid() {
        assertThat(check(folder).lines).singleElement().asString().contains("networks: Her er ingen netværk.");
    }

    @Test
    void problemsOfAllFilesAreSaidAndTheStatusIsOne() throws IOException {
        write("networks/net.yml", NETWORK.formatted("net").replace("\"151\"", "\"150\""));
        write("contacts/net.csv", HEADER + "151;Kontakt;;a@example;;hovedkontakt;;;\n");
        write("contacts/nat.csv", HEADER);

        Check check = check(folder);

        assertThat(check.status).isEqualTo(1);
        assertThat(check.lines)
                .containsExactly(
                        at(
                                "networks/net.yml:6: municipalities: »150« er ikke en kommunekode. Skriv de tre cifre i anførselstegn, fx \"159\"."),
                        at(
                                "contacts/net.csv:2: email: »a@example« er ikke en e-mailadresse. Skriv fx navn@kommune.dk."),
                        at(
                                "contacts/nat.csv: Der er ingen netværksfil til disse kontaktpersoner: networks/nat.yml mangler."));
    }

    @Test
    void aByteOrderMarkIsNoProblem() throws IOException {
        write("networks/net.yml", "\uFEFF" + NETWORK.formatted("net"));
        write("contacts/net.csv", "\uFEFF" + HEADER);

        assertThat(check(folder).status).isZero();
    }

    @Test
    void anotherEncodingIsSaidWithItsFirstLine() throws IOException {
        write("networks/net.yml", NETWORK.formatted("net"));
        Files.createDirectories(folder.resolve("contacts"));
        Files.writeString(folder.resolve("contacts/net.csv"), HEADER, Charset.forName("windows-1252"));

        assertThat(check(folder).lines)
                .containsExactly(at(
                        "contacts/net.csv:1: Filen er ikke i UTF-8. Gem den som \"UTF-8\" (i Excel: \"CSV UTF-8\")."));
    }

    @Test
    void aFileThatCannotBeReadIsSaid() throws IOException {
        Files.createDirectories(folder.resolve("networks/net.yml"));

        assertThat(check(folder).lines)
                .singleElement()
                .asString()
                .startsWith(at("networks/net.yml: Filen kan ikke læses."));
    }

    @Test
    void twoNetworksCannotShareAShortName() throws IOException {
        write("networks/a.yml", NETWORK.formatted("a"));
        write("networks/b.yml", NETWORK.formatted("b"));

        assertThat(check(folder).lines)
                .containsExactly(at(
                        "networks/b.yml: short-name: Det korte navn »NET« bruges allerede i %s. Hvert netværk skal have sit eget."
                                .formatted(at("networks/a.yml"))));
    }

    @Test
    void aStartStopsWithAFewClearLines() throws IOException {
        write("networks/net.yml", NETWORK.formatted("net"));
        write("contacts/net.csv", HEADER + "999;Kontakt;;a@example.dk;;hovedkontakt;;;\n".repeat(7));

        BrokenConfigException stopped = catchThrowableOfType(
                BrokenConfigException.class, () -> ConfigFolder.read(folder).orThrow(Words.SHIPPED));
        FailureAnalysis shown = new BrokenConfigFailureAnalyzer().analyze(new IllegalStateException("a bean", stopped));

        assertThat(shown.getDescription().lines())
                .hasSize(5)
                .startsWith(
                        at(
                                "contacts/net.csv:2: kommune: »999« er ikke en kommune. Skriv kommunens navn eller kommunekode."))
                .endsWith("… og 3 mere.");
        assertThat(shown.getAction()).contains("config check");
    }

    private String at(String path) {
        return folder.toString().replace('\\', '/') + "/" + path;
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private static Check check(Path folder) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        SamplePages samples = new SamplePages(new VelocityWording(folder.resolve("wording")));
        Path wording = folder.resolve("wording");
        OwnWords words = new OwnWords(
                WordingTexts.overFolder(wording, PHRASES),
                new TextLayouts(wording.resolve("draft"), samples),
                WordLayouts.overFolder(wording.resolve("draft"), samples));
        int status = new ConfigCheck(Words.SHIPPED, words)
                .run(folder, new PrintStream(printed, true, StandardCharsets.UTF_8));
        return new Check(
                status, printed.toString(StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    void looksAtTheSecretariatsOwnWords() throws IOException {
        write("wording/reply/receipt.vm", "Tak!\n$minucipality\n#foreach($line in $lines)$line.number#end");
        write("wording/reply/kvittering.vm", "Tak!");
        write("wording/draft.properties", "# Vores egne.\nnamed-button=Nævn os gerne\nunnamed-button=$hvem");
        write("wording/terms.properties", "position.NOTED=til efterretning");

        assertThat(check(folder).lines())
                .contains(
                        at("wording/reply/receipt.vm:2: feltet findes ikke her: $minucipality"),
                        at("wording/reply/receipt.vm:3: feltet findes ikke her: $line.number"),
                        at("wording/reply/kvittering.vm: der er ingen besked med det navn: reply/kvittering"),
                        at("wording/draft.properties:3: feltet findes ikke her: $hvem"))
                .noneMatch(line -> line.contains("named-button") || line.contains("terms"));
    }

    @Test
    void looksAtTheSecretariatsOwnLayouts() throws IOException {
        write("wording/draft/samlet-udkast.docx", "not a zip");
        write("wording/draft/samlet-udkats.docx", "misspelt");
        write("wording/draft/samlet-udkast.html.vm", "<h1>$title</h1>\n#parse('x')");
        write("wording/draft/internt-bilag.md.vm", "# $title\n$kommuner");

        assertThat(check(folder).lines())
                .contains(
                        at("wording/draft/samlet-udkast.docx: Filen kan ikke læses som en Word-fil (.docx)"),
                        at(
                                "wording/draft/samlet-udkats.docx: Der er ingen Word-skabelon med det navn. De hedder samlet-udkast,"
                                        + " internt-bilag, formoede og moedemappe, hver med .docx, og ligger i wording/draft."),
                        at("wording/draft/samlet-udkast.html.vm:2: må ikke bruges i en tekst: #parse"),
                        at("wording/draft/internt-bilag.md.vm:2: feltet findes ikke her: $kommuner"));
    }

    private record Check(int status, List<String> lines) {}
}
