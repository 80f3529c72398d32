package dk.raadslag.bot.round;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static dk.raadslag.bot.fakes.Omegn.FURESOE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter goes to those who can bind their municipality: silence is consent, or a plain yes or no is asked for. */
class ConsentRoundTest {
    private final Desk desk = new Desk();
    private final Person anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
    private final Person dorte = desk.contact("direktoer-ballerup", "Dorte Lund", BALLERUP, Role.APPROVER);
    private final Person fie = desk.contact("kontakt-furesoe", "Fie Krog", FURESOE, Role.PRIMARY_CONTACT);
    private final Person erik = desk.contact("direktoer-egedal", "Erik Dam", EGEDAL, Role.APPROVER);
    private final Person stine = desk.contact("sted-egedal", "Stine Bo", EGEDAL, Role.SUBJECT_CONTACT);

    @BeforeEach
    void oneDirectorIsAway() {
        desk.away("direktoer-egedal", new Absence(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30"), stine));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void thePreviewSaysWhoIsAskedWhoGetsACopyAndWhatSilenceMeans() {
        assertThat(desk.say("/runde Fælles sekretariat frist 16/11 kl. 12 stiltiende\nDer ansættes to medarbejdere."))
                .contains("**Stiltiende godkendelse: Fælles sekretariat**")
                .contains("Hører vi ikke fra en kommune inden fristen, regnes den for enig.")
                .contains("de, der ikke har svaret, får én besked fredag den 13. november 2026 om morgenen")
                .contains("- Ballerup: Dorte Lund (godkender), kopi til Anna Holm (hovedkontakt)")
                .contains("- Egedal: Stine Bo (i stedet for Erik Dam, der er fraværende)")
                .contains("- Furesø: Fie Krog (hovedkontakt)")
                .contains("Der er ingen godkender at spørge i Furesø: dér bliver hovedkontakten spurgt i stedet")
                .contains("giv besked inden mandag den 16. november 2026 kl. 12.00, hvis I ikke er enige")
                .contains("\"Set – vi er enige\"");
        assertThat(desk.say("ja")).contains("OMN-R1 er sendt");
    }

    @Test
    void whatIsAskedOfAMeetingsItemsCanBeApprovedInWriting() {
        desk.meeting("2026-11-25");
        desk.say("/dagsorden 1\n1. Godkendelse af budget\n\n2. Drøftelse af psykiatriplan");
        desk.say("ja");

        assertThat(desk.say("/anmod 1 punkter 1 godkendelse"))
                .contains("**Skriftlig godkendelse: Sundhedsrådets møde")
                .contains("Påmindelser til dem, der mangler")
                .contains("kan I godkende? Svar senest")
                .contains("Dorte Lund (godkender)");
        assertThat(desk.say("/anmod 1 stiltiende godkendelse frist 16/11")).contains("**Stiltiende godkendelse: ");
        assertThat(desk.say("/anmod 1 stiltiende og skriftlig godkendelse")).contains("Vælg én slags runde");
    }

    @Test
    void theCardSaysWhatSilenceMeansAndACopyHasNoAnswerToGive() {
        open("stiltiende");

        assertThat(card(dorte))
                .contains(
                        "Hører vi ikke fra jer inden **mandag den 16. november 2026 kl. 12.00**, går vi ud fra, at Ballerup er enig.")
                .contains("Der ansættes to medarbejdere.")
                .contains("Set – vi er enige", "Gør indsigelse", "+2 hverdage")
                .doesNotContain("position-1");
        assertThat(card(anna))
                .contains("Til orientering: Dorte Lund svarer for Ballerup")
                .doesNotContain("consent-agree");
        assertThat(card(fie))
                .contains("Furesø har ingen godkender i netværket lige nu")
                .contains("consent-agree");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enig",
                "Vi er enige.",
                "Set - vi er enige",
                "ok, vi er enige, tak",
                "Ballerup er enig",
                "Godkendt",
                "vi godkender",
                "Hej\nVi godkender forslaget.\nVenlig hilsen Dorte",
                "ingen indsigelser",
                "vi har ingen bemærkninger",
                "ja"
            })
    void agreementInPlainWords(String words) {
        open("stiltiende");

        assertThat(desk.writes(dorte, words)).contains("Ballerup er enig (Dorte Lund");
        assertThat(desk.say("/status")).contains("- Enige (1): Ballerup");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi gør indsigelse, fordi det er for dyrt.",
                "vi goer indsigelse fordi det er for dyrt.",
                "kan ikke godkende, fordi det er for dyrt.",
                "Ballerup kan desværre ikke godkende det, da det er for dyrt.",
                "Ikke enig: det er for dyrt.",
                "Vi har indsigelser: det er for dyrt.",
                "Vi godkender ikke forslaget, fordi det er for dyrt."
            })
    void objectionsInPlainWords(String words) {
        open("stiltiende");

        assertThat(desk.writes(dorte, words))
                .contains("Ballerup kan ikke godkende")
                .contains("det er for dyrt.");
        assertThat(desk.say("/status")).contains("- Ballerup gør indsigelse (Dorte Lund): \"det er for dyrt.\"");
    }

    @Test
    void aProposedWordingIsInTheResult() {
        open("stiltiende");

        desk.say("/svar Ballerup punkt 1: side 4: \"kan\" ændres til \"skal\"");
        desk.say("ja");
        assertThat(desk.say("/status")).contains(": forslag: side 4: \"kan\" ændres til \"skal\"");
    }

    @Test
    void anObjectionWithoutAReasonIsAskedForItAndDoesNotCountUntilThen() {
        open("stiltiende");

        assertThat(desk.writes(dorte, "vi gør indsigelse")).contains("En indsigelse kræver en kort begrundelse");
        assertThat(desk.say("/status")).contains("Ingen indsigelser");
        assertThat(desk.writes(dorte, "Pengene er ikke fundet."))
                .contains("kan ikke godkende")
                .contains("\"Pengene er ikke fundet.\"");
        assertThat(desk.say("/status")).contains("gør indsigelse (Dorte Lund): \"Pengene er ikke fundet.\"");
        assertThat(((Reaction.ShowText) press(erik, "consent-object", "").reaction()).text())
                .contains("kræver en kort begrundelse");
    }

    @Test
    void wordsThatAreNeitherYesNorNoAreKeptAsTheReasonOfTheNoThatFollows() {
        open("stiltiende");

        assertThat(desk.writes(dorte, "Det er alt for dyrt for en lille kommune"))
                .contains("Er det et ja eller et nej?")
                .doesNotContain("Hvilket punkt");
        assertThat(desk.writes(dorte, "nej")).contains("\"Det er alt for dyrt for en lille kommune\"");
    }

    @Test
    void whatTheContactSaysIsAContributionForTheDirectorToSee() {
        open("stiltiende");

        assertThat(desk.writes(anna, "vi er enige")).contains("bidrag").contains("Dorte Lund svarer for Ballerup");
        assertThat(card(dorte)).contains("Bidrag fra Anna Holm: Ballerup er enig");
        assertThat(desk.say("/status")).contains("0 af 4 er enige");
    }

    @Test
    void moreTimeIsAskedOfTheSecretariatAndGivenInOneTap() {
        open("stiltiende");

        assertThat(desk.writes(dorte, "vi skal bruge tre dage mere"))
                .contains("torsdag den 19. november 2026 kl. 12.00");
        assertThat(((Reaction.ShowText) press(dorte, "consent-more-time", "").reaction()).text())
                .contains("onsdag den 18. november 2026 kl. 12.00");
        assertThat(desk.outbox.answersTo(desk.consultant.id()))
                .anySatisfy(told -> assertThat(told)
                        .contains("Dorte Lund, Ballerup")
                        .contains("beder om frist til **onsdag den 18. november 2026 kl. 12.00**")
                        .contains("To hverdage mere, tak"));
        desk.press(
                "grant-extension",
                Map.of(
                        "round",
                        "OMN-R1",
                        "municipality",
                        "151",
                        "person",
                        dorte.id().toString(),
                        "until",
                        "2026-11-18T12:00"));
        assertThat(desk.say("/status")).contains("- Mere tid: Ballerup (til onsdag den 18. november 2026 kl. 12.00)");
        assertThat(card(dorte)).contains("inden **onsdag den 18. november 2026 kl. 12.00**");
    }

    @Test
    void nobodyIsChasedForSilence() {
        open("stiltiende");

        assertThat(desk.say("/rykker")).contains("I en stiltiende runde rykker vi ikke");
        assertThat(desk.outbox.rows()).noneMatch(row -> row.dispatch().key().startsWith("reminder:"));
    }

    @Test
    void atTheEndThereAreThreePilesAndWhomToCall() {
        open("stiltiende");
        desk.outbox.deliver("request:OMN-R1:" + stine.id(), "sent", desk.now());
        desk.outbox.deliver("request:OMN-R1:" + anna.id(), "sent", desk.now());
        desk.writes(fie, "enig");

        assertThat(desk.say("/luk")).contains("Mangler helt: Ballerup, Egedal og Lyngby-Taarbæk");
        assertThat(desk.say("ja"))
                .contains("1 af 4 er enige · 1 tavs med kvittering · 2 tavse uden kvittering")
                .contains("- Enige (1): Furesø")
                .contains("- Tavse med kvittering (1): Egedal")
                .contains("- Ballerup: Dorte Lund, tlf. 11 22 33 44")
                .contains("- Lyngby-Taarbæk: ingen at spørge");
    }

    @Test
    void writtenApprovalAsksForAPlainYesOrNo() {
        open("godkendelse");

        assertThat(card(dorte)).contains("Svar ja eller nej senest").contains("Vi godkender", "Kan ikke godkende");
        desk.writes(dorte, "godkendt");
        desk.writes(fie, "nej, for det er for dyrt");
        desk.writes(stine, "kan ikke godkende, fordi byrådet ikke har set det");
        assertThat(desk.say("/status"))
                .contains("**1 af 4 har godkendt** · 2 kan ikke godkende · én mangler")
                .contains("- Egedal kan ikke godkende (Stine Bo): \"byrådet ikke har set det\"")
                .contains("- Har godkendt (1): Ballerup");
        assertThat(desk.say("/status")).contains("- Furesø kan ikke godkende (Fie Krog): \"det er for dyrt\"");
    }

    private void open(String kind) {
        desk.say("/runde Fælles sekretariat frist 16/11 kl. 12 " + kind + "\nDer ansættes to medarbejdere.");
        desk.say("ja");
    }

    private String card(Person person) {
        return String.valueOf(desk.sent("request:OMN-R1:" + person.id()).get(0).card());
    }

    private dk.raadslag.bot.conversation.Answering press(Person person, String verb, String reason) {
        return desk.pressedBy(person, verb, Map.of("round", "OMN-R1", "reason", reason), true);
    }
}
