package dk.raadslag.bot.draft;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static dk.raadslag.bot.fakes.Omegn.FURESOE;
import static dk.raadslag.bot.fakes.Omegn.LYNGBY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft goes round, the municipalities say whether they agree, and it is handed on. */
class AgreementTest {
    private static final Map<String, Position> BOTH = Map.of("1", Position.NOT_ENDORSED, "2", Position.NO_REMARKS);

    private final Desk desk = new Desk();
    private final Person anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
    private final Person director = desk.contact("direktoer-ballerup", "Dorte Lund", BALLERUP, Role.APPROVER);
    private final Person fie = desk.contact("kontakt-furesoe", "Fie Krog", FURESOE, Role.PRIMARY_CONTACT);

    @BeforeEach
    void aDraftAfterTheDeadline() {
        desk.unlinked("sted-egedal", "Carl Dam", EGEDAL, Role.DEPUTY);
        desk.meeting("2026-11-25");
        desk.say("/dagsorden 1\n1. Godkendelse af budget\n\n2. Drøftelse af psykiatriplan");
        desk.say("ja");
        desk.say("/anmod 1");
        desk.say("ja");
        desk.replies("OMN-1a", anna, BALLERUP, BOTH);
        desk.continueAt("2026-11-12T09:00");
        desk.say("/position 2 Kommunerne ser frem til planen.");
        desk.say("/udkast");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsExactlyWhoGetsItBeforeAnythingIsSent() {
        assertThat(desk.say("/udkast send"))
                .contains("Send udkastet til godkendelse")
                .contains("OMN-1a, version 1")
                .contains("- Ballerup: Anna Holm svarer; kopi til Dorte Lund")
                .contains("- Egedal: Carl Dam svarer\n")
                .contains("Ingen at spørge i Lyngby-Taarbæk.")
                .contains("Endnu ikke i Teams med Rådslag: Carl Dam.");
        assertThat(drafts()).isEmpty();

        assertThat(desk.say("ja")).contains("på vej til 4 personer i 3 kommuner");
        assertThat(drafts()).hasSize(4);
        assertThat(desk.say("/udkast send")).contains("blev sendt til kommunerne torsdag den 12. november 2026");
        assertThat(drafts()).hasSize(4);
    }

    @Test
    void showsTheJointPositionsAndNobodysNameOrWords() {
        circulate();

        assertThat(card(anna))
                .contains("Punkt 1: Godkendelse af budget")
                .contains("Én af fire kommuner har svaret: den kan ikke tiltræde.")
                .contains("Én kommune har skrevet bemærkninger; de står i dokumentet.")
                .doesNotContain("Fordi.")
                .contains("Kommunerne ser frem til planen.")
                .contains("er I enige, eller har I ændringer?")
                .contains("draft-agree", "draft-changes", "draft-fetch");
        assertThat(card(director)).contains("til orientering").doesNotContain("draft-agree");
    }

    @Test
    void collectsTheAnswersAndTellsTheSecretariatOfChanges() {
        circulate();

        Answering agreed = press(anna, "draft-agree", "", true);
        Answering changed = press(fie, "draft-changes", "Ret \"budget\" til \"ramme\".", false);

        assertThat(((Reaction.ShowCard) agreed.reaction()).json()).contains("Ballerup er enig (Anna Holm");
        assertThat(Desk.text(changed)).contains("jeres ændringer er givet videre");
        assertThat(desk.outbox.answersTo(desk.consultant.id()))
                .anySatisfy(words -> assertThat(words)
                        .contains("Furesø har ændringer til udkastet")
                        .contains("»Ret \"budget\" til \"ramme\".«"));
        assertThat(desk.say("/udkast status"))
                .contains("til godkendelse hos kommunerne")
                .contains("1 af 3 er enige")
                .contains("- Har ændringer: Furesø (Fie Krog): »Ret \"budget\" til \"ramme\".«")
                .contains("- Enige (1): Ballerup")
                .contains("- Har ikke svaret (1): Egedal")
                .contains("- Ingen at spørge: Lyngby-Taarbæk");
        assertThat(desk.audit.deeds()).contains("draft-circulated", "draft-agreed", "draft-changes-wanted");
    }

    @Test
    void theNewestAnswerOfAMunicipalityHolds() {
        circulate();
        press(fie, "draft-changes", "Ret det.", true);
        press(fie, "draft-agree", "", true);

        assertThat(desk.say("/udkast status")).contains("Enige (1): Furesø").doesNotContain("Har ændringer");
    }

    @Test
    void changesNeedWords() {
        circulate();

        Answering answer = press(fie, "draft-changes", " ", true);

        assertThat(((Reaction.ShowText) answer.reaction()).text()).contains("Skriv jeres ændringer i feltet");
        assertThat(desk.say("/udkast status")).contains("Har ikke svaret (3)");
    }

    @Test
    void handsOutTheDocumentAndNotTheInternalAnnex() {
        circulate();

        assertThat(Desk.text(press(director, "draft-fetch", "", true)))
                .contains("[samlet-udkast.docx](https://raadslag.example.dk/drafts/")
                .doesNotContain("internt-bilag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft-agree", "draft-changes", "draft-fetch"})
    void aStrangerToTheDraftGetsTheSameAnswerAsIfItWereNotThere(String verb) {
        circulate();
        Person stranger = desk.contact("fag-furesoe", "Finn Fag", FURESOE, Role.SUBJECT_CONTACT);

        Answering notTheirs = press(stranger, verb, "x", true);
        Answering notThere = desk.pressedBy(fie, verb, Map.of("round", "OMN-99a", "version", "1"), true);

        assertThat(notTheirs.reaction()).isEqualTo(notThere.reaction()).isInstanceOf(Reaction.ShowText.class);
    }

    @Test
    void aDirectorWithACopyCannotAnswerForTheMunicipality() {
        circulate();

        assertThat(press(director, "draft-agree", "", true).reaction()).isInstanceOf(Reaction.ShowText.class);
        assertThat(desk.say("/udkast status")).contains("Har ikke svaret (3)");
    }

    @Test
    void aNewVersionSaysWhatIsNewAndWhatTheMunicipalitiesSaidToTheEarlierOne() {
        circulate();
        press(anna, "draft-agree", "", true);
        desk.say("/position 1 Kommunerne er delte.");

        assertThat(desk.say("/udkast"))
                .contains("Udkast, version 2")
                .contains("**Siden version 1:**")
                .contains("- Punkt 1 Godkendelse af budget: den fælles holdning er formuleret på ny")
                .doesNotContain("Punkt 2")
                .contains("Version 1 hos kommunerne");
        assertThat(desk.say("/udkast")).contains("**Siden version 2:** intet er ændret.");
    }

    @Test
    void warnsWhenAnAnswerIsNewerThanTheSecretariatsOwnWords() {
        desk.continueAt("2026-11-02T10:00");
        desk.say("/position 1 Kommunerne støtter budgettet.");
        desk.continueAt("2026-11-03T10:00");
        desk.replies("OMN-1a", fie, FURESOE, Map.of("1", Position.NOT_ENDORSED));
        desk.continueAt("2026-11-12T10:00");

        assertThat(desk.say("/udkast")).contains("Din formulering til punkt 1 er ældre end det nyeste svar");
    }

    @Test
    void whatWasSentStandsAndLaterVersionsSaySo() {
        circulate();
        press(anna, "draft-agree", "", true);

        assertThat(desk.say("/afsendt"))
                .contains("Version 1 af udkastet")
                .contains("markeret som afsendt")
                .contains("Har ikke svaret (2)");
        assertThat(desk.say("/afsendt")).contains("blev markeret som afsendt torsdag den 12. november 2026 kl. 09.00");
        assertThat(desk.say("/udkast"))
                .contains("Udkast, version 2")
                .contains("**Version 1 blev markeret som afsendt torsdag den 12. november 2026 kl. 09.00.**");
        assertThat(desk.say("/udkast status")).contains(": afsendt").contains("Nyeste version: 2");
    }

    @Test
    void warnsWhenTheMunicipalitiesHaveSeenAnotherVersionThanTheOneHandedOn() {
        circulate();
        desk.say("/udkast");

        assertThat(desk.say("/afsendt")).contains("Kommunerne har set version 1, ikke version 2.");
    }

    @Test
    void saysWhenThereIsNoDraftYet() {
        desk.say("/anmod 1 frist 20/11 punkter 2");
        desk.say("ja");

        assertThat(desk.say("/udkast send OMN-1b")).contains("ikke lavet noget udkast til OMN-1b");
        assertThat(desk.say("/afsendt OMN-1b")).contains("/udkast OMN-1b");
        assertThat(desk.say("/udkast status OMN-1b")).contains("/udkast OMN-1b");
    }

    @Test
    void showsItAgainWhenSomebodyNewWouldGetItMeanwhile() {
        desk.say("/udkast send");
        desk.contact("kontakt-lyngby", "Lis Lyng", LYNGBY, Role.PRIMARY_CONTACT);

        assertThat(desk.say("ja")).contains("Noget er ændret").contains("Lis Lyng svarer");
        assertThat(drafts()).isEmpty();
        assertThat(desk.say("ja")).contains("på vej til 5 personer");
    }

    private void circulate() {
        desk.say("/udkast send");
        desk.say("ja");
    }

    private Answering press(Person person, String verb, String remarks, boolean expectsCard) {
        Map<String, String> inputs = new HashMap<>(Map.of("round", "OMN-1a", "version", "1", "remarks", remarks));
        return desk.pressedBy(person, verb, inputs, expectsCard);
    }

    private String card(Person person) {
        String card = drafts().stream()
                .filter(one -> one.person().equals(person.id()))
                .map(one -> ((Intent.Answer) one.intent()).card())
                .findFirst()
                .orElseThrow();
        assertThat(card.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(28_000);
        return card;
    }

    private List<Dispatch> drafts() {
        return desk.outbox.rows().stream()
                .map(row -> row.dispatch())
                .filter(one -> one.key().startsWith("draft:"))
                .toList();
    }
}
