package dk.raadslag.bot.draft;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.FURESOE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.network.ConsentRules;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.network.SecretariatMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A network has named somebody who approves a draft first, and gives more time by a rule of its own. */
class ApprovalTest {
    private static final SecretariatMember CHIEF =
            new SecretariatMember("Chefen", new EmailAddress("chef-ballerup@example.dk"));

    private final Desk desk = new Desk("local", Omegn.with(new ConsentRules(3, true, CHIEF)));
    private final Person chief = desk.contact("chef-ballerup", "Clara Chef", BALLERUP, Role.INFORMED);
    private final Person director = desk.contact("direktoer-furesoe", "Dorte Lund", FURESOE, Role.APPROVER);

    @BeforeEach
    void aDraft() {
        desk.contact("kontakt-furesoe", "Fie Krog", FURESOE, Role.PRIMARY_CONTACT);
        desk.meeting("2026-11-25");
        List.of("/dagsorden 1\n1. Godkendelse af budget", "ja", "/anmod 1 frist 12/11", "ja")
                .forEach(desk::say);
        desk.continueAt("2026-11-13T09:00");
        desk.say("/udkast");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theMunicipalitiesGetItWhenTheChiefHasSaidYes() {
        assertThat(desk.say("/udkast send")).contains("Først går det til Chefen");
        assertThat(desk.say("ja")).contains("ligger nu hos Clara Chef");
        assertThat(desk.rounds.of(desk.network.id())).hasSize(1);
        assertThat(desk.outbox.answersTo(chief.id()))
                .singleElement()
                .asString()
                .contains("beder dig godkende version 1");

        assertThat(Desk.text(press(chief, "approval-read", "")))
                .contains("samlet-udkast.docx")
                .doesNotContain("internt");
        assertThat(Desk.text(press(chief, "approval-give", "")))
                .contains("Clara Chef har godkendt")
                .contains("OMN-1b");

        assertThat(desk.outbox.answersTo(desk.consultant.id()))
                .anyMatch(told -> told.contains("Clara Chef har godkendt"));
        assertThat(desk.sent("request:OMN-1b:" + director.id())).isNotEmpty();
        assertThat(press(chief, "approval-give", "").reaction()).isInstanceOf(Reaction.ShowText.class);
        assertThat(desk.audit.deeds()).contains("draft-approval-asked", "draft-approved", "draft-circulated");
    }

    @Test
    void aDraftThatIsSentBackDoesNotLeave() {
        List.of("/udkast send", "ja").forEach(desk::say);

        assertThat(((Reaction.ShowText) press(chief, "approval-return", " ").reaction()).text())
                .contains("Skriv i feltet");
        assertThat(Desk.text(press(chief, "approval-return", "Skriv det kortere.")))
                .contains("\"Skriv det kortere.\"");

        List.of("/udkast send").forEach(desk::say);
        assertThat(desk.say("ja")).contains("har sendt version 1").contains("Lav en ny version");
        desk.say("/udkast");
        desk.say("/udkast send");
        assertThat(desk.say("ja")).contains("Version 2 af udkastet til OMN-1a ligger nu hos Clara Chef");
    }

    @Test
    void whoeverIsAskedAgainIsToldWhatIsNew() {
        List.of("/udkast send", "ja", "/udkast send").forEach(desk::say);

        assertThat(desk.say("ja")).contains("ligger allerede hos Clara Chef");
        desk.say("/udkast send frist 20/11");
        assertThat(desk.say("ja")).contains("ligger nu hos Clara Chef");
        assertThat(desk.outbox.answersTo(chief.id())).hasSize(2);
    }

    @Test
    void nobodyElseCanApproveIt() {
        List.of("/udkast send", "ja").forEach(desk::say);

        assertThat(press(director, "approval-give", "").reaction())
                .isEqualTo(desk.pressedBy(chief, "approval-give", Map.of("round", "OMN-99a", "version", "1"), true)
                        .reaction());
        assertThat(desk.rounds.of(desk.network.id())).hasSize(1);
    }

    @Test
    void moreTimeIsGivenAtOnceWhereTheNetworkSaysSo() {
        List.of("/runde Et brev frist 20/11 kl. 12 stiltiende\nEt forslag.", "ja")
                .forEach(desk::say);

        assertThat(desk.writes(director, "vi skal bruge tre dage mere"))
                .contains("Det er i orden")
                .contains("onsdag den 25. november 2026 kl. 12.00");
        assertThat(desk.say("/status OMN-R1")).contains("- Mere tid: Furesø");
        assertThat(desk.writes(director, "kan vi få to dage mere"))
                .as("more than the rule gives is the secretariat's to decide")
                .contains("Jeg har spurgt sekretariatet");
    }

    private Answering press(Person person, String verb, String remarks) {
        Map<String, String> inputs = new HashMap<>(Map.of("round", "OMN-1a", "version", "1", "remarks", remarks));
        inputs.put("deadline", "2026-11-18T12:00");
        return desk.pressedBy(person, verb, inputs, true);
    }
}
