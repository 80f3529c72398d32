package dk.raadslag.bot.journal;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ReplyFile;
import dk.raadslag.domain.round.RequestKey;
import dk.raadslag.domain.round.RoundId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JournalCommandTest {
    private static final RoundId ROUND = new RoundId("OMN-1a");

    private final Desk desk = new Desk();
    private final Person anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
    private final Person carl = desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);

    @BeforeEach
    void aRoundWithOneAnswer() {
        desk.meeting("2026-11-25");
        desk.say("/dagsorden 1\n1. Godkendelse af budget\n\n2. Drøftelse af psykiatriplan");
        desk.say("ja");
        desk.say("/dagsorden 1\n1. Godkendelse af budget 2027\n\n2. Drøftelse af psykiatriplan");
        desk.say("ja");
        desk.say("/anmod 1");
        desk.say("ja");
        desk.outbox.deliver(RequestKey.of(ROUND, anna.id()), "sent", desk.now());
        desk.outbox.fail(RequestKey.of(ROUND, carl.id()), FailureReason.NOT_INSTALLED, desk.now());
        desk.replies("OMN-1a", anna, BALLERUP, Map.of("1", Position.NOT_ENDORSED, "2", Position.NO_REMARKS));
        desk.replies("OMN-1a", anna, BALLERUP, Map.of("1", Position.ENDORSED));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void saysWhatIsInItAndOffersALink() {
        assertThat(desk.say("/journal"))
                .contains(
                        "Journalpakke: Sundhedsrådet, onsdag den 25. november 2026",
                        "intet sagsnummer",
                        "i 15 minutter",
                        "[journal-OMN-1.zip](https://raadslag.example.dk/drafts/");
        assertThat(desk.audit.about("OMN-1")).extracting(entry -> entry.deed()).contains("journal-packed");
    }

    @Test
    void holdsEveryPartOfTheCase() throws IOException {
        desk.say("/udkast");
        desk.replyFiles.keep(new ReplyFile(
                ROUND, BALLERUP, anna.id(), "a", "../../ondt \"navn\".docx", "docx", new byte[] {1, 2}, desk.now()));

        Map<String, byte[]> pack = pack("/journal 1");

        assertThat(pack.keySet())
                .containsExactly(
                        "INDEKS.txt",
                        "metadata.json",
                        "1-dagsorden/dagsorden-v1.txt",
                        "1-dagsorden/dagsorden-v2.txt",
                        "2-anmodning/OMN-1a-anmodning.txt",
                        "2-anmodning/OMN-1a-modtagere.csv",
                        "2-anmodning/OMN-1a-beskeder.csv",
                        "3-svar/OMN-1a-svar.csv",
                        "3-svar/OMN-1a-status.csv",
                        "3-svar/OMN-1a-filer/1-._._ondt _navn_.docx",
                        "4-udkast/OMN-1a/v1/internt-bilag.docx-mangler.txt",
                        "4-udkast/OMN-1a/v1/internt-bilag.html-mangler.txt",
                        "4-udkast/OMN-1a/v1/internt-bilag.md-mangler.txt",
                        "4-udkast/OMN-1a/v1/internt-bilag.pdf-mangler.txt",
                        "4-udkast/OMN-1a/v1/samlet-udkast.docx-mangler.txt",
                        "4-udkast/OMN-1a/v1/samlet-udkast.html-mangler.txt",
                        "4-udkast/OMN-1a/v1/samlet-udkast.md-mangler.txt",
                        "4-udkast/OMN-1a/v1/samlet-udkast.pdf-mangler.txt",
                        "4-udkast/OMN-1a-grundlag.csv",
                        "4-udkast/OMN-1a-forloeb.csv",
                        "5-formoede/formoede.docx",
                        "5-formoede/moedemappe.docx",
                        "6-log/log.csv",
                        "sha256.txt");
    }

    @Test
    void printsWhatWasTooLongToBePrintedInTheChat(@TempDir Path folder) throws IOException {
        aLongDraftIn(folder, true);

        Map<String, byte[]> pack = pack("/journal 1");

        assertThat(text(pack, "4-udkast/OMN-1a/v1/samlet-udkast.pdf")).isEqualTo("<p>Bemærkninger</p>");
        assertThat(text(pack, "INDEKS.txt")).contains("4-udkast/OMN-1a/v1/samlet-udkast.pdf: udkast\r\n");
        assertThat(folder.resolve("samlet-udkast.pdf")).exists();
    }

    @Test
    void saysWhatCannotBePrintedHere(@TempDir Path folder) throws IOException {
        aLongDraftIn(folder, false);

        Map<String, byte[]> pack = pack("/journal 1");

        assertThat(text(pack, "4-udkast/OMN-1a/v1/samlet-udkast.pdf-mangler.txt"))
                .contains("Samlet-udkast er for langt", "samlet-udkast.docx");
        assertThat(text(pack, "INDEKS.txt"))
                .contains("samlet-udkast.pdf-mangler.txt: PDF, der ikke kunne laves; Word-filen er med");
    }

    private void aLongDraftIn(Path folder, boolean canBePrinted) throws IOException {
        desk.drafts.areLong(canBePrinted);
        desk.say("/udkast");
        desk.drafts.lieIn(folder);
        for (String document : List.of("samlet-udkast", "internt-bilag")) {
            Files.writeString(folder.resolve(document + ".html"), "<p>Bemærkninger</p>");
        }
    }

    @Test
    void tellsWhoWasAskedAndWhatBecameOfIt() throws IOException {
        Map<String, byte[]> pack = pack("/journal");

        assertThat(text(pack, "2-anmodning/OMN-1a-anmodning.txt"))
                .contains("Spurgt: Ballerup, Egedal, Furesø og Lyngby-Taarbæk", "Punkt 1: Godkendelse af budget 2027");
        assertThat(text(pack, "2-anmodning/OMN-1a-modtagere.csv"))
                .contains(
                        "\"Ballerup\";\"Anna Holm\";\"hovedkontakt\";\"leveret\";\"2026-11-02 09:00:00\";\"\"",
                        "\"Egedal\";\"Carl Dam\";\"hovedkontakt\";\"ikke leveret\";\"2026-11-02 09:00:00\";\"har ikke");
        assertThat(text(pack, "2-anmodning/OMN-1a-beskeder.csv"))
                .contains("\"anmodningen\";\"Anna Holm\";\"leveret\";\"2026-11-02 09:00:00\";\"\";\"sendt: request:");
    }

    @Test
    void keepsEveryVersionOfAnAnswerAndNamesTheSilent() throws IOException {
        Map<String, byte[]> pack = pack("/journal");

        assertThat(text(pack, "3-svar/OMN-1a-svar.csv"))
                .contains(
                        "\"Ballerup\";\"1\";\"1\";\"kan ikke tiltræde\";\"Fordi.\";\"\";\"afgivet\"",
                        "\"Ballerup\";\"1\";\"2\";\"tiltræder\";\"\";\"\";\"afgivet\"");
        assertThat(text(pack, "3-svar/OMN-1a-status.csv"))
                .contains("\"Ballerup\";\"har svaret\";\"\";\"2026-", "\"Egedal\";\"har ikke svaret\";\"1, 2\"");
        assertThat(text(pack, "INDEKS.txt"))
                .startsWith("\uFEFFJOURNALPAKKE\r\n")
                .contains(
                        "Har svaret (1): Ballerup",
                        "Har svaret efter fristen (0): ingen",
                        "Har ikke svaret (3): Egedal, Furesø og Lyngby-Taarbæk",
                        "Sagsnummer: ikke angivet",
                        "3-svar/OMN-1a-svar.csv: alle svar med alle versioner");
        assertThat(text(pack, "6-log/log.csv"))
                .contains("Konsulent Et åbnede runden", "Anna Holm svarede for Ballerup");
    }

    @Test
    void everyFileHasItsHash() throws Exception {
        Map<String, byte[]> pack = pack("/journal");
        String hashes = text(pack, "sha256.txt");
        JsonNode metadata = JsonMapper.shared().readTree(pack.get("metadata.json"));

        for (Map.Entry<String, byte[]> file : pack.entrySet()) {
            if (!file.getKey().equals("sha256.txt")) {
                assertThat(hashes).contains(sha256(file.getValue()) + "  " + file.getKey() + "\n");
            }
        }
        assertThat(metadata.at("/case/meetingDate").asString()).isEqualTo("2026-11-25");
        assertThat(metadata.at("/case/rounds/0").asString()).isEqualTo("OMN-1a");
        for (JsonNode document : metadata.get("documents")) {
            String path = document.get("path").asString();
            assertThat(document.get("sha256").asString()).isEqualTo(sha256(pack.get(path)));
        }
        assertThat(metadata.at("/documents/2/recipients").size()).isEqualTo(4);
        assertThat(metadata.at("/documents/2/date").asString()).startsWith("2026-11-02T09:00");
    }

    @Test
    void theSameCaseGivesTheSamePack() {
        byte[] first = desk.fetch(desk.say("/journal"), "journal-OMN-1.zip");
        desk.pass(Duration.ofDays(40));

        assertThat(desk.fetch(desk.say("/journal 1"), "journal-OMN-1.zip")).isEqualTo(first);
    }

    @Test
    void holdsNeitherAddressesNorTelephoneNumbers() throws IOException {
        for (Map.Entry<String, byte[]> file : pack("/journal").entrySet()) {
            assertThat(new String(file.getValue(), StandardCharsets.UTF_8))
                    .as(file.getKey())
                    .doesNotContain("kontakt-ballerup@", "11 22 33 44");
        }
    }

    @Test
    void packsAMeetingNobodyHasBeenAskedAbout() throws IOException {
        desk.meeting("2026-12-16");
        desk.say("/dagsorden 16/12\n1. Godkendelse af referat\n\n2. Eventuelt");
        desk.say("ja");

        assertThat(pack("/journal 16/12").keySet())
                .containsExactly(
                        "INDEKS.txt", "metadata.json", "1-dagsorden/dagsorden-v1.txt", "6-log/log.csv", "sha256.txt");
        assertThat(desk.say("/journal 17/12")).doesNotContain(".zip");
        assertThat(desk.say("/journal OMN-9a")).contains("Jeg kender ikke runden");
    }

    private Map<String, byte[]> pack(String typed) throws IOException {
        String said = desk.say(typed);
        String name = said.replaceFirst("(?s).*\\[(journal-[^\\]]+)\\].*", "$1");
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(desk.fetch(said, name)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> pack, String path) {
        return new String(pack.get(path), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
