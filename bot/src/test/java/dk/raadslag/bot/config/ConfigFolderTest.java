package dk.raadslag.bot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.raadslag.bot.wiring.FoundPhrases;
import dk.raadslag.bot.wiring.FoundSettings;
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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

        assertThat(stopped.getMessage().lines())
                .hasSize(5)
                .startsWith(
                        at(
                                "contacts/net.csv:2: kommune: »999« er ikke en kommune. Skriv kommunens navn eller kommunekode."))
                .endsWith("… og 3 mere.");
        assertThat(stopped.advice()).contains("config check");
    }

    @Test
    void brokenSettingsAreSaidWithTheirLine() throws IOException {
        write("networks/net.yml", NETWORK.formatted("net"));
        write("application.yml", "raadslag:\n  mode: local\n  reminders: [\n");

        Check check = check(folder);

        assertThat(check.status).isEqualTo(1);
        assertThat(check.lines)
                .singleElement()
                .asString()
                .startsWith(at("application.yml:4: Filen kan ikke læses som YAML."));
    }

    @Test
    void settingsThatAreNotKnownOrCannotBeUsedAreSaid() throws IOException {
        write("networks/net.yml", NETWORK.formatted("net"));
        write("application.yml", """
                radslag: {mode: teams}
                raadslag:
                  modee: teams
                  mode: fjong
                  reminders:
                    hours: "8-25"
                    per-week: mange
                  teams:
                    appId: 1
                    allowed-tenants: [a, b]
                    secret-expires: 31/12-2027
                    file-limit: stor
                  pacing.conversation-windows: måske
                  backup: {time: "24:30", nøgle: x}
                ---
                raadslag.mail.inbox.every: ${HVOR_TIT}
                server.port: 3978
                """);

        assertThat(check(folder).lines)
                .containsExactly(
                        at("application.yml:1: radslag: »radslag« kendes ikke. Mente du »raadslag«?"),
                        at("application.yml:3: raadslag.modee: »modee« kendes ikke. Mente du »mode«?"),
                        at("application.yml:4: raadslag.mode: »fjong« kan ikke bruges. Skriv local eller teams."),
                        at(
                                "application.yml:6: raadslag.reminders.hours: »8-25« kan ikke bruges. Skriv et tidsrum, fx \"08:00-16:00\"."),
                        at(
                                "application.yml:7: raadslag.reminders.per-week: »mange« kan ikke bruges. Skriv et helt tal."),
                        at(
                                "application.yml:11: raadslag.teams.secret-expires: »31/12-2027« kan ikke bruges. Skriv år-måned-dag, fx 2027-01-20."),
                        at(
                                "application.yml:12: raadslag.teams.file-limit: »stor« kan ikke bruges. Skriv en størrelse, fx 10MB."),
                        at(
                                "application.yml:13: raadslag.pacing.conversation-windows: »måske« kan ikke bruges. Skriv true eller false."),
                        at(
                                "application.yml:14: raadslag.backup.time: »24:30« kan ikke bruges. Skriv et klokkeslæt, fx \"03:30\"."),
                        at(
                                "application.yml:14: raadslag.backup.nøgle: Nøglen »nøgle« kendes ikke her. Mulige nøgler: folder, keep, passphrase, passphrase-file, time."));
    }

    @Test
    void everySettingTheShippedFileAndTheReadmeShowIsKnown() throws IOException {
        write("networks/net.yml", NETWORK.formatted("net"));
        String shipped = Files.readString(Path.of("..", "config", "application.yml"));
        write("application.yml", shipped.replaceAll("(?m)^#(?=[a-z]|  )", "").replace("…", "x"));

        assertThat(check(folder).lines).singleElement().asString().startsWith("Konfigurationen har ingen problemer");
        assertThat(readmeSettings())
                .hasSizeGreaterThan(30)
                .isSubsetOf(FoundSettings.all().stream().map(Setting::name).toList());
    }

    /** "`raadslag.backup.folder`, `.time`" names raadslag.backup.folder and raadslag.backup.time. */
    private static List<String> readmeSettings() throws IOException {
        List<String> names = new ArrayList<>();
        for (String row : Files.readAllLines(Path.of("..", "README.md"))) {
            Matcher name = Pattern.compile("`(raadslag)?(\\.[a-z.-]+)`")
                    .matcher(row.startsWith("| `raadslag.") ? row.split("\\|")[1] : "");
            String group = "";
            while (name.find()) {
                String whole = name.group(1) == null ? group + name.group(2) : "raadslag" + name.group(2);
                group = whole.substring(0, whole.lastIndexOf('.'));
                names.add(whole);
            }
        }
        return names;
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
        int status = new ConfigCheck(Words.SHIPPED, words, new SettingsCheck(FoundSettings::all))
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
