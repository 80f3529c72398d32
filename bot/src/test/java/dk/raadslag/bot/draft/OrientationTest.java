package dk.raadslag.bot.draft;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static dk.raadslag.bot.fakes.Omegn.FURESOE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was handed on goes to those who only receive, when the secretariat says so. */
class OrientationTest {
    private static final Municipality REGION = new Municipality(new MunicipalityCode("901"), "Region Hovedstaden");

    private final Desk desk = new Desk("local", Omegn.telling(List.of(REGION)));
    private final Person chief = desk.contact("chef-ballerup", "Chef i Ballerup", BALLERUP, Role.INFORMED);
    private final Person member = desk.unlinked("raad-egedal", "Rådsmedlem Egedal", EGEDAL, Role.COUNCIL_MEMBER);
    private final Person region = desk.contact("region", "Kontakt i regionen", REGION.code(), Role.INFORMED);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsExactlyWhoGetsItAndSendsItOnce() {
        handOn();

        assertThat(desk.say("/afsendt"))
                .contains("Version 1 af udkastet til")
                .contains("**Skal dokumentet også sendes til orientering?** (OMN-1a, version 1)")
                .contains("- Ballerup: Chef i Ballerup (modtager til orientering)\n")
                .contains("- Egedal: Rådsmedlem Egedal (rådsmedlem)\n")
                .contains("Uden for kommunerne, kun hvis du vælger det på knappen:\n\n- Region Hovedstaden: Kontakt i ")
                .contains("Har ikke åbnet Rådslag i Teams endnu: Rådsmedlem Egedal. De får det, så snart")
                .contains("ikke det interne bilag");
        assertThat(told()).isEmpty();

        assertThat(desk.say("ja")).contains("på vej til orientering hos 2 personer");
        assertThat(told()).containsExactlyInAnyOrder(key(chief), key(member));
        assertThat(desk.say("/afsendt"))
                .contains("Uden for kommunerne:", "Kontakt i regionen")
                .doesNotContain("Chef i Ballerup");
    }

    @Test
    void thoseOutsideGetItWhereThatIsChosen() {
        handOn();
        Answering shown = desk.hear("/afsendt");

        assertThat(String.valueOf(shown.messages().get(0).card()))
                .contains("\"Send\"", "\"Send, også uden for kommunerne\"");
        desk.press("preview-yes", Map.of("preview", Desk.previewIn(shown), "choice", "everybody"), true);

        assertThat(told()).containsExactlyInAnyOrder(key(chief), key(member), key(region));
        assertThat(desk.say("/afsendt")).doesNotContain("orientering");
    }

    @Test
    void isNotOfferedWhereNobodyOnlyReceivesAndLeavesOutWhoIsAway() {
        desk.away("chef-ballerup", new Absence(LocalDate.parse("2026-11-10"), LocalDate.parse("2026-11-20"), null));
        handOn();

        assertThat(desk.say("/afsendt")).contains("Chef i Ballerup har meldt fravær og får det ikke.");
        desk.say("ja");

        assertThat(told()).containsExactly(key(member));
    }

    @Test
    void whoCameMeanwhileIsShownBeforeAnythingIsSent() {
        handOn();
        desk.say("/afsendt");
        desk.contact("chef-furesoe", "Chef i Furesø", FURESOE, Role.INFORMED);

        assertThat(desk.say("ja")).contains("Noget er ændret", "Chef i Furesø");
        assertThat(told()).isEmpty();
        desk.say("ja");
        assertThat(told()).hasSize(3);
    }

    @Test
    void theReaderFetchesTheDocumentAndNobodyElseDoes() {
        handOn();
        desk.say("/afsendt");
        desk.say("ja");

        assertThat(String.valueOf(desk.sent(key(chief)).get(0).card()))
                .contains("Til orientering: ", "du skal ikke svare", "draft-fetch", "\"version\":\"1\"");
        assertThat(Desk.text(fetch(chief)))
                .contains("[samlet-udkast.docx](https://raadslag.example.dk/drafts/")
                .doesNotContain("internt-bilag");
        assertThat(fetch(region).reaction()).isInstanceOf(Reaction.ShowText.class);
        desk.say("/udkast");
        assertThat(Desk.text(fetch(chief))).contains("samlet-udkast.docx");
    }

    @Test
    void whoDoesNotUseTeamsYetGetsItWhenTheyComeAndLogAndJournalTellIt() throws IOException {
        handOn();
        desk.say("/afsendt");
        desk.say("ja");
        desk.outbox.deliver(key(chief), "1", desk.now());
        desk.outbox.fail(key(member), FailureReason.NOT_KNOWN_IN_TEAMS, desk.now());

        assertThat(desk.say("/log OMN-1a"))
                .contains("sendte version 1 af udkastet til orientering til 2 personer")
                .contains("Dokumentet til orientering nåede frem til Chef i Ballerup")
                .contains("Dokumentet til orientering nåede ikke frem: Rådsmedlem Egedal");
        assertThat(messages()).contains("\"dokumentet til orientering\";\"Chef i Ballerup\";\"leveret\"");
    }

    private void handOn() {
        Person anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
        desk.contact("kontakt-egedal", "Eva Holm", EGEDAL, Role.PRIMARY_CONTACT);
        desk.contact("kontakt-furesoe", "Fie Krog", FURESOE, Role.PRIMARY_CONTACT);
        desk.meeting("2026-11-25");
        List.of("/dagsorden 1\n1. Godkendelse af budget", "ja", "/anmod 1", "ja")
                .forEach(desk::say);
        desk.replies("OMN-1a", anna, BALLERUP, Map.of("1", Position.ENDORSED));
        desk.continueAt("2026-11-12T09:00");
        desk.say("/udkast");
    }

    private String messages() throws IOException {
        byte[] pack = desk.fetch(desk.say("/journal"), "journal-OMN-1.zip");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().endsWith("OMN-1a-beskeder.csv")) {
                entry = zip.getNextEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Answering fetch(Person person) {
        return desk.pressedBy(person, "draft-fetch", Map.of("round", "OMN-1a", "version", "1"), true);
    }

    private List<String> told() {
        return desk.outbox.rows().stream()
                .map(row -> row.dispatch().key())
                .filter(key -> key.startsWith("orientation:"))
                .toList();
    }

    private static String key(Person person) {
        return "orientation:OMN-1a:v1:" + person.id();
    }
}
