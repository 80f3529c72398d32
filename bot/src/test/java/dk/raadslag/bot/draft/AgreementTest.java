package dk.raadslag.bot.draft;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static dk.raadslag.bot.fakes.Omegn.FURESOE;
import static dk.raadslag.bot.fakes.Omegn.LYNGBY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.RoundId;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft goes round to those who can bind their municipality, and is handed on. */
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
                .contains("Hører vi ikke fra en kommune inden **tirsdag den 17. november 2026 kl. 12.00**")
                .contains("- Ballerup: Dorte Lund svarer; kopi til Anna Holm")
                .contains("- Egedal: Carl Dam svarer\n")
                .contains("Der er ingen godkender at spørge i Egedal og Furesø")
                .contains("Ingen at spørge i Lyngby-Taarbæk.")
                .contains("Har ikke åbnet Rådslag i Teams endnu: Carl Dam.");
        assertThat(requests()).isEmpty();

        assertThat(desk.say("ja"))
                .contains("på vej til 4 personer i 3 kommuner")
                .contains("som OMN-1b");
        assertThat(requests()).hasSize(4);
        assertThat(desk.say("/udkast send")).contains("blev sendt til kommunerne torsdag den 12. november 2026");
        assertThat(requests()).hasSize(4);
    }

    @Test
    void takesTheDeadlineThatIsTyped() {
        assertThat(desk.say("/udkast send frist 16/11 kl. 9")).contains("mandag den 16. november 2026 kl. 09.00");
        assertThat(desk.say("/udkast send OMN-1a frist i overmorgen kl. 10")).contains("lørdag den 14. november 2026");
        assertThat(desk.say("/udkast send frist snart")).contains("Jeg forstår ikke fristen \"snart\"");
        assertThat(desk.say("/udkast send frist 1/11/2026")).contains("passeret");
    }

    @Test
    void showsTheJointPositionsAndNobodysNameOrWords() {
        circulate();

        assertThat(card(director))
                .contains("Godkendelse af budget: Én af fire kommuner har svaret, og den kan ikke tiltræde.")
                .contains("Én kommune har skrevet bemærkninger; de står i dokumentet.")
                .doesNotContain("Fordi.")
                .contains("Kommunerne ser frem til planen.")
                .contains("Hører vi ikke fra jer inden **tirsdag den 17. november 2026 kl. 12.00**")
                .contains("consent-agree", "consent-object", "consent-more-time", "draft-fetch");
        assertThat(card(anna))
                .contains("Dorte Lund svarer for Ballerup")
                .contains("draft-fetch")
                .doesNotContain("consent-agree");
        assertThat(card(fie)).contains("Furesø har ingen godkender i netværket lige nu");
    }

    @Test
    void whatTheMunicipalitiesSaidStandsInThreePilesBesideTheObjections() {
        circulate();
        desk.deliverRequests();

        Answering agreed = press(director, "consent-agree", "", true);
        press(fie, "consent-object", "Ret \"budget\" til \"ramme\".", false);

        assertThat(((Reaction.ShowCard) agreed.reaction()).json()).contains("Ballerup er enig (Dorte Lund");
        assertThat(desk.say("/udkast status"))
                .contains("til godkendelse hos kommunerne")
                .contains("Én kommune gør indsigelse")
                .contains("1 af 4 er enige")
                .contains("- Furesø gør indsigelse (Fie Krog): \"Ret \"budget\" til \"ramme\".\"")
                .contains("- Enige (1): Ballerup")
                .contains("Tavse med kvittering indtil nu (1): Egedal")
                .contains("- Lyngby-Taarbæk: ingen at spørge");
        assertThat(desk.say("/status")).contains("- Enige (1): Ballerup");
    }

    @Test
    void aMunicipalityThatDisagreesSeesTheSentenceAboutItselfAndChoosesToBeNamed() {
        assertThat(desk.say("/udkast send")).contains("Ballerup står ikke sammen med de andre");
        desk.say("ja");

        assertThat(desk.outbox.answersTo(anna.id()))
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .contains("ved punkt 1, Godkendelse af budget:")
                        .contains("Én kommune kan ikke tiltræde: »Fordi.«")
                        .contains("gør I ikke noget, bliver I ikke nævnt"));
        assertThat(desk.outbox.answersTo(fie.id())).isEmpty();
        assertThat(voices()).containsExactly(List.of());

        Answering chosen = choose(anna, "dissent-named", true);

        assertThat(((Reaction.ShowCard) chosen.reaction()).json()).contains("Ballerup kan ikke tiltræde: »Fordi.«");
        assertThat(voices()).containsExactly(List.of("Ballerup"));
        assertThat(Desk.text(choose(anna, "dissent-unnamed", false))).contains("ikke nævnt ved navn ved punkt 1");
        assertThat(voices()).containsExactly(List.of());
        assertThat(desk.audit.deeds()).contains("dissent-named", "dissent-unnamed");
    }

    @Test
    void seesHowManyItIsQuotedTogetherWith() {
        desk.replies("OMN-1a", fie, FURESOE, Map.of("1", Position.NOT_ENDORSED));
        desk.say("/tag med Furesø");
        desk.say("/udkast");
        circulate();

        assertThat(desk.outbox.answersTo(anna.id()))
                .anySatisfy(told -> assertThat(told).contains("To kommuner kan ikke tiltræde: »Fordi.«"));

        choose(fie, "dissent-named", true);

        assertThat(((Reaction.ShowCard) choose(anna, "dissent-unnamed", true).reaction()).json())
                .contains("Én kommune kan ikke tiltræde: »Fordi.«");
    }

    @Test
    void isToldWhenItsOwnWordsNameIt() {
        desk.hearFrom(anna, "ret punkt 1: kan ikke tiltræde, fordi Ballerups budget er lagt");
        desk.say("/tag med Ballerup");

        assertThat(desk.say("/udkast"))
                .contains("OBS: Ballerup nævner sig selv i det, de har skrevet til punkt 1, men har ikke sagt ja");
        circulate();
        assertThat(desk.outbox.answersTo(anna.id()))
                .anySatisfy(told -> assertThat(told).contains("I nævner selv Ballerup i begrundelsen"));

        choose(anna, "dissent-named", true);
        assertThat(desk.say("/udkast")).doesNotContain("nævner sig selv");
    }

    @Test
    void theWordingsItProposesStandBesideItsSentence() {
        desk.hearFrom(anna, "ret punkt 1: kan ikke tiltræde, side 4: \"kan\" ændres til \"skal\"");
        desk.say("/tag med Ballerup");
        desk.say("/udkast");
        circulate();

        assertThat(desk.outbox.answersTo(anna.id()))
                .anySatisfy(told ->
                        assertThat(told).contains("- Forslag til formulering: side 4: \"kan\" ændres til \"skal\""));
    }

    @Test
    void nobodyElseChoosesForIt() {
        circulate();

        assertThat(choose(fie, "dissent-named", true).reaction())
                .isEqualTo(desk.pressedBy(anna, "dissent-named", Map.of("round", "OMN-99a", "item", "1"), true)
                        .reaction());
        assertThat(voices()).containsExactly(List.of());
    }

    @Test
    void whatStandsTheSameIsNotShownTwice() {
        circulate();
        desk.say("/udkast");
        circulate();

        assertThat(desk.outbox.answersTo(anna.id())).hasSize(1);
    }

    @Test
    void handsOutTheDocumentAndNotTheInternalAnnex() {
        circulate();

        assertThat(Desk.text(press(anna, "draft-fetch", "", true)))
                .contains("[samlet-udkast.docx](https://raadslag.example.dk/drafts/")
                .doesNotContain("internt-bilag");
    }

    @Test
    void aStrangerToTheDraftGetsTheSameAnswerAsIfItWereNotThere() {
        circulate();
        Person stranger = desk.contact("fag-furesoe", "Finn Fag", FURESOE, Role.SUBJECT_CONTACT);

        for (String verb : List.of("consent-agree", "consent-object", "consent-more-time", "draft-fetch")) {
            Answering notTheirs = press(stranger, verb, "x", true);
            Answering notThere = desk.pressedBy(fie, verb, Map.of("round", "OMN-99a"), true);
            assertThat(notTheirs.reaction()).isEqualTo(notThere.reaction()).isInstanceOf(Reaction.ShowText.class);
        }
    }

    @Test
    void whoeverHasACopyCannotBindTheMunicipality() {
        circulate();

        assertThat(press(anna, "consent-agree", "", true).reaction()).isInstanceOf(Reaction.ShowText.class);
        assertThat(desk.say("/udkast status")).contains("0 af 4 er enige");
    }

    @Test
    void theDraftIsStillMadeFromTheRoundThatAskedForRemarks() {
        circulate();
        press(director, "consent-agree", "", true);
        desk.say("/position 1 Kommunerne er delte.");

        assertThat(desk.say("/udkast"))
                .contains("Udkast, version 2")
                .contains("**Siden version 1:**")
                .contains("- Punkt 1 Godkendelse af budget: den fælles holdning er formuleret på ny")
                .contains("Version 1 hos kommunerne");
        assertThat(desk.say("/udkast OMN-1b")).contains("**Siden version 2:** intet er ændret.");
    }

    @Test
    void warnsWhenAnAnswerIsNewerThanTheSecretariatsOwnWords() {
        desk.continueAt("2026-11-02T10:00");
        desk.say("/position 1 Kommunerne støtter budgettet.");
        desk.continueAt("2026-11-03T10:00");
        desk.replies("OMN-1a", fie, FURESOE, Map.of("1", Position.NOT_ENDORSED));
        desk.continueAt("2026-11-12T10:00");

        assertThat(desk.say("/udkast")).contains("Jeres formulering til punkt 1 er ældre end det nyeste svar");
    }

    @Test
    void whatWasSentStandsAndLaterVersionsSaySo() {
        circulate();
        press(director, "consent-agree", "", true);

        assertThat(desk.say("/afsendt"))
                .contains("Version 1 af udkastet")
                .contains("markeret som afsendt")
                .contains("1 af 4 er enige");
        assertThat(desk.say("/afsendt")).contains("blev markeret som afsendt torsdag den 12. november 2026 kl. 09.00");
        assertThat(desk.say("/udkast"))
                .contains("Udkast, version 2")
                .contains("**Version 1 blev markeret som afsendt torsdag den 12. november 2026 kl. 09.00.**");
        assertThat(desk.say("/udkast status")).contains(": afsendt").contains("Nyeste version: 2");
    }

    @Test
    void asksBeforeAVersionIsMarkedThatLacksTheNewestAnswers() {
        desk.replies("OMN-1a", fie, FURESOE, Map.of("1", Position.NO_REMARKS));
        desk.say("/tag med Furesø");

        assertThat(desk.say("/afsendt"))
                .contains("måske ikke den, der skal sendes", "- Ikke med i den: Furesø har")
                .doesNotContain("FORELØBIGT");
        assertThat(desk.drafts.sent(new RoundId("OMN-1a"))).isEmpty();
        assertThat(desk.say("ja")).contains("Version 1 af udkastet", "markeret som afsendt");
    }

    @Test
    void asksBeforeAProvisionalVersionIsMarked() {
        desk.say("/anmod 1 frist 20/11 punkter 2");
        desk.say("ja");
        desk.say("/udkast OMN-1b");

        assertThat(desk.say("/afsendt OMN-1b")).contains("mærket FORELØBIGT").doesNotContain("Ikke med i den");
        desk.say("nej");
        assertThat(desk.drafts.sent(new RoundId("OMN-1b"))).isEmpty();
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
        assertThat(requests()).isEmpty();
        assertThat(desk.say("ja")).contains("på vej til 5 personer");
    }

    private void circulate() {
        desk.say("/udkast send");
        desk.say("ja");
    }

    private Answering press(Person person, String verb, String reason, boolean expectsCard) {
        Map<String, String> inputs = new HashMap<>(Map.of("round", "OMN-1b", "reason", reason));
        return desk.pressedBy(person, verb, inputs, expectsCard);
    }

    private Answering choose(Person person, String verb, boolean expectsCard) {
        return desk.pressedBy(person, verb, Map.of("round", "OMN-1a", "item", "1"), expectsCard);
    }

    /** Whom the next version names at item 1, for each thing said there. */
    private List<List<String>> voices() {
        desk.say("/udkast");
        int newest = desk.drafts.of(new RoundId("OMN-1a")).size();
        return desk.drafts.outline(new RoundId("OMN-1a"), newest).orElseThrow().items().get(0).voices().stream()
                .map(DraftItem.Voice::names)
                .toList();
    }

    private String card(Person person) {
        Message message = desk.sent("request:OMN-1b:" + person.id()).get(0);
        String card = String.valueOf(message.card());
        assertThat(card.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(28_000);
        return card;
    }

    private List<String> requests() {
        return desk.outbox.rows().stream()
                .map(row -> row.dispatch().key())
                .filter(key -> key.startsWith("request:OMN-1b:"))
                .toList();
    }
}
