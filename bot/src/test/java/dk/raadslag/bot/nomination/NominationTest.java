package dk.raadslag.bot.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.config.ConfigFolder;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.nomination.NominationCall;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two groups of the 22 municipalities in Syddanmark, from the request for names to the end of the terms. */
class NominationTest {
    private static final String ECONOMISTS =
            "/udpegning ny Økonomigruppe, 1-2 pr. klynge, 4-8 i alt, 2 år fra 1/1-2027, profil data og økonomi frist 1/12";
    private static final String KL_GROUP =
            "/udpegning ny KL's Sundhedsstrategiske Gruppe, 1 pr. klynge, 4 år fra 1/1-2027, profil sundhed og psykiatri frist 1/12";

    private final Desk desk = new Desk(
            "local",
            ConfigFolder.read(Path.of("..", "config"))
                    .networks()
                    .find(new NetworkId("syddanmark"))
                    .orElseThrow());
    private Person odense;
    private Person assens;
    private Person kolding;
    private Person haderslev;
    private Person esbjerg;

    @BeforeEach
    void appoint() {
        odense = contact("odense", "461");
        assens = contact("assens", "420");
        kolding = contact("kolding", "621");
        haderslev = contact("haderslev", "510");
        esbjerg = contact("esbjerg", "561");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void thePreviewTellsWhatIsAskedFor() {
        assertThat(desk.say(ECONOMISTS))
                .contains(
                        "**Økonomigruppe**: 1-2 pr. klynge, 4-8 i alt. Perioden er to år fra fredag den 1. januar 2027.")
                .contains("Ønsket profil: data og økonomi.")
                .contains("Anmodning om navne: Udpegning til Økonomigruppe")
                .contains("5 personer i 5 kommuner");
        assertThat(desk.say("ja")).contains("SYD-R1 er sendt");
        assertThat(desk.sent("request:SYD-R1").get(0).card())
                .contains("Hvem peger", "klynge-fyn", "Hvad af profilen passer?");
    }

    @Test
    void anEconomyGroupIsComposedOfFourClusters() {
        ask(ECONOMISTS);
        assertThat(name(odense, "Konsulent Odense", "konsulent-odense", "data"))
                .contains("**Konsulent Odense** er indmeldt fra Odense", "Jeg kan ikke nå Konsulent Odense i Teams");
        assertThat(desk.writes(
                        assens,
                        "Vi indstiller Konsulent Assens, økonomikonsulent, k-assens@example.dk, stærk i økonomi"))
                .contains("**Konsulent Assens** er indmeldt fra Assens");
        desk.writes(odense, "Konsulent To, chefkonsulent, to@example.dk fordi hun kender data");
        desk.writes(kolding, "Konsulent Kolding, controller, k-kolding@example.dk");
        assertThat(desk.writes(haderslev, "ingen kandidat")).contains("at Haderslev ikke har nogen kandidat");
        assertThat(desk.say("/status SYD-R1")).contains("Har svaret (4): Assens, Haderslev, Kolding og Odense");
        assertThat(desk.say("/rykker SYD-R1")).contains("Esbjerg");
        answer(assens, "nominee-accept", 2);

        String composed = desk.say("/udpegning økonomi");
        assertThat(composed)
                .contains("Forslag til sammensætning: 3 medlemmer")
                .contains("**klynge-fyn**: **Konsulent Assens**, økonomikonsulent (Assens); **Konsulent Odense**")
                .contains("OBS: ingen fra klynge-soenderjylland")
                .contains("OBS: ingen fra klynge-sydvestjylland")
                .contains("OBS: der mangler 1 i alt")
                .contains("Ingen kandidat: Haderslev")
                .doesNotContain("profilen");

        desk.writes(esbjerg, "Konsulent Esbjerg, analytiker, k-esbjerg@example.dk, data");
        desk.writes(haderslev, "Kandidat: Konsulent Haderslev, controller, k-haderslev@example.dk");
        List.of("1", "2", "3").forEach(this::choose);
        assertThat(desk.say("/udpegning SYD-R1")).contains("klynge-fyn har 1 for mange");
        assertThat(desk.press("nominee-reopen", Map.of("nominee", "3"))).contains("er åbent igen");
        desk.press("nominee-leave", Map.of("nominee", "3"));
        List.of("4", "5", "6").forEach(this::choose);
        assertThat(desk.sent("notice:" + odense.id().value() + ":nominee-result"))
                .isEmpty();

        assertThat(desk.press("nominees-tell", Map.of("round", "SYD-R1")))
                .contains("Alle får besked nu.")
                .contains("I Økonomigruppe sidder nu også Konsulent Odense, Konsulent Assens");
        assertThat(desk.sent("notice:" + kolding.id().value() + ":nominee-result")
                        .get(0)
                        .text())
                .contains("Konsulent Kolding er udpeget til **Økonomigruppe** fra fredag den 1. januar 2027"
                        + " til og med søndag den 31. december 2028");
        assertThat(desk.sent("notice:" + odense.id().value() + ":nominee-result:3")
                        .get(0)
                        .text())
                .contains("Konsulent To er ikke med i **Økonomigruppe** denne gang");
        assertThat(desk.workingGroups.of(desk.network.id())).hasSize(5);
        assertThat(desk.press("nominees-tell", Map.of("round", "SYD-R1"))).contains("ingen nye afgørelser");
        assertThat(desk.say("/udpegning"))
                .contains("**Økonomigruppe** (5)")
                .contains("Konsulent Kolding, controller (Kolding), til og med søndag den 31. december 2028");
    }

    @Test
    void aSubjectContactNamesSomebodyButDoesNotAnswerForTheMunicipality() {
        Person fag = desk.contact("fag-odense", "Fagkontakt Odense", new MunicipalityCode("461"), Role.SUBJECT_CONTACT);
        ask(ECONOMISTS);
        assertThat(desk.writes(fag, "ingen kandidat")).contains("at du ikke har nogen kandidat", "Odense svarer selv");
        assertThat(desk.writes(fag, "Konsulent To, chefkonsulent, to@example.dk fordi hun kender data"))
                .contains("**Konsulent To** er indmeldt fra Odense");
        assertThat(desk.say("/status SYD-R1")).doesNotContain("Har svaret (1)");
        desk.writes(odense, "ingen kandidat");
        assertThat(desk.say("/status SYD-R1")).contains("Har svaret (1): Odense");
    }

    @Test
    void oneOfEachClusterIsNamedForTheNationalGroup() {
        ask(KL_GROUP);
        name(odense, "Direktør Odense", "d-odense", "sundhed");
        name(kolding, "Direktør Kolding", "d-kolding", "");
        name(haderslev, "Direktør Haderslev", "d-haderslev", "");
        name(esbjerg, "Direktør Esbjerg", "d-esbjerg", "sundhed");
        assertThat(desk.say("/udpegning SYD-R1"))
                .contains("**KL's Sundhedsstrategiske Gruppe**: 1 pr. klynge. Perioden er fire år")
                .contains("Forslag til sammensætning: 4 medlemmer")
                .contains("OBS: ingen med profilen psykiatri")
                .doesNotContain("OBS: ingen fra");
    }

    @Test
    void whoComesFromAMunicipalityInNoClusterIsShownAndCanBeChosen() {
        try (Desk omegn = new Desk()) {
            Person ballerup =
                    omegn.contact("kontakt-ballerup", "Kontakt Ballerup", Omegn.BALLERUP, Role.PRIMARY_CONTACT);
            omegn.say("/udpegning ny Økonomigruppe, 1 pr. klynge, 1-2 i alt frist 1/12");
            omegn.say("ja");
            omegn.writes(ballerup, "Konsulent Ballerup, controller, k@example.dk");
            assertThat(omegn.say("/udpegning OMN-R1"))
                    .contains("- **Uden plads i fordelingen**: Konsulent Ballerup, controller (Ballerup)")
                    .contains("OBS: ingen fra Klynge Nord", "OBS: der mangler 1 i alt");
            omegn.press("nominee-choose", Map.of("nominee", "1"));
            assertThat(omegn.say("/udpegning OMN-R1"))
                    .contains("Valgt: 1 medlem", "**Konsulent Ballerup**")
                    .doesNotContain("mangler 1 i alt");
        }
    }

    @Test
    void aLongListOfNamesSaysHowManyItLeavesOut() {
        ask(ECONOMISTS);
        for (int number = 1; number <= 12; number++) {
            desk.writes(odense, "Konsulent Odense, konsulent, k-" + number + "@example.dk");
        }
        assertThat(name(odense, "Konsulent Tretten", "tretten", "")).contains("… og 3 mere.");
    }

    @Test
    void somebodyInTeamsIsAskedThemselves() {
        ask(ECONOMISTS);
        assertThat(name(odense, "Kontakt Assens", "kontakt-assens", ""))
                .contains("Jeg har spurgt Kontakt Assens i Teams");
        assertThat(desk.sent("notice:" + assens.id().value() + ":nominee:")
                        .get(0)
                        .text())
                .contains("Kontakt Odense fra Odense har indmeldt dig til **Økonomigruppe**");
        assertThat(answer(kolding, "nominee-accept", 1)).contains("allerede taget stilling");
        assertThat(answer(assens, "nominee-decline", 1)).contains("at du ikke vil sidde i Økonomigruppe");
        assertThat(desk.sent("notice:" + odense.id().value() + ":nominee-answer")
                        .get(0)
                        .text())
                .contains("**Kontakt Assens** (Odense) vil ikke sidde i Økonomigruppe");
        assertThat(desk.say("/udpegning SYD-R1")).contains("nej tak").contains("OBS: ingen fra klynge-fyn");
    }

    @Test
    void whoeverNamesThemselvesHasSaidYes() {
        ask(ECONOMISTS);
        assertThat(name(odense, "Kontakt Odense", "kontakt-odense", "data")).contains("at du gerne vil");
    }

    @Test
    void whatIsMissingIsAskedFor() {
        ask(ECONOMISTS);
        assertThat(desk.writes(odense, "Konsulent Odense kunne være et bud")).contains("Jeg mangler noget");
        assertThat(desk.writes(odense, "Hvor lang er perioden?")).doesNotContain("Jeg mangler noget");
        Map<String, String> wrong = Map.of("round", "SYD-R1", "name", "Konsulent Odense", "email", "odense");
        Answering answer = desk.pressedBy(odense, "nominee-name", wrong, true);
        assertThat(((Reaction.ShowText) answer.reaction()).text()).contains("er ikke en e-mailadresse");
        assertThat(desk.nominations.of(desk.round("SYD-R1").id())).isEmpty();
    }

    @Test
    void whoIsTakenBackIsNamedNoMore() {
        ask(ECONOMISTS);
        desk.writes(odense, "Konsulent Odense, konsulent, k@example.dk");
        assertThat(desk.writes(odense, "fortryd")).contains("trukket tilbage");
        assertThat(desk.say("/udpegning SYD-R1"))
                .contains("Ingen er indmeldt endnu")
                .contains("Odense");
    }

    @Test
    void whoHasBeenChosenIsNotTakenBack() {
        ask(ECONOMISTS);
        desk.writes(odense, "Konsulent Odense, konsulent, k@example.dk");
        choose("1");
        assertThat(desk.writes(odense, "fortryd"))
                .contains("har allerede taget stilling til Konsulent Odense, så jeg har ikke trukket noget tilbage");
        assertThat(desk.say("/status SYD-R1")).contains("Har svaret (1): Odense");
    }

    @Test
    void anAnswerThatNamesNobodyIsShownAndNotTakenForANo() {
        ask(ECONOMISTS);
        desk.say("/svar Odense 1 har bemærkninger Vi finder en i næste uge.");
        desk.say("ja");
        assertThat(desk.say("/udpegning SYD-R1"))
                .contains("Odense har svaret uden at indmelde nogen: \"Vi finder en i næste uge.\"")
                .doesNotContain("Ingen kandidat");
    }

    @Test
    void whoHasSatBeforeIsTold() {
        ask(ECONOMISTS);
        desk.writes(odense, "Konsulent Odense, konsulent, k@example.dk");
        choose("1");
        desk.press("nominees-tell", Map.of("round", "SYD-R1"));
        desk.continueAt("2028-11-06T09:00");
        ask("/udpegning ny økonomigruppe, 1-2 pr. klynge, 2 år fra 1/1-2029 frist 1/12");
        desk.writes(odense, "Konsulent Odense, konsulent, k@example.dk");
        assertThat(desk.say("/udpegning SYD-R2"))
                .contains("har siddet før fra fredag den 1. januar 2027 til søndag den 31. december 2028");
    }

    @Test
    void theSecretariatIsTold60DaysBeforeTermsEnd() {
        ask(ECONOMISTS);
        desk.writes(odense, "Konsulent Odense, konsulent, k@example.dk");
        choose("1");
        desk.press("nominees-tell", Map.of("round", "SYD-R1"));
        String told = "notice:" + desk.consultant.id().value() + ":term";
        desk.continueAt("2028-10-31T09:00");
        desk.ring();
        assertThat(desk.sent(told)).isEmpty();
        desk.continueAt("2028-11-01T09:00");
        desk.ring();
        desk.ring();
        assertThat(desk.sent(told)).hasSize(1);
        assertThat(desk.sent(told).get(0).text())
                .contains("Perioden i **Økonomigruppe** udløber søndag den 31. december 2028 for Konsulent Odense");
        assertThat(desk.say("/udpegning")).contains("udløber snart");
    }

    @Test
    void clustersAreThoseOfTheDayTheMembersBegin() {
        ask(ECONOMISTS);
        NominationCall call = desk.nominations.call(desk.round("SYD-R1").id()).orElseThrow();
        assertThat(call.shareOf(new MunicipalityCode("410"), desk.network)
                        .orElseThrow()
                        .name())
                .isEqualTo("klynge-fyn");
    }

    @Test
    void whatIsTypedWronglyIsExplained() {
        assertThat(desk.say("/udpegning ny")).contains("Hvad hedder gruppen?");
        assertThat(desk.say("/udpegning ny Økonomigruppe frist 1/12")).contains("Hvor mange pladser");
        assertThat(desk.say("/udpegning ny Økonomigruppe, 1 pr. klynge")).contains("Hvornår skal navnene");
        assertThat(desk.say("/udpegning ny Økonomigruppe, 3-2 pr. klynge frist 1/12"))
                .contains("passer ikke sammen");
        assertThat(desk.say("/udpegning ny Økonomigruppe, 1 pr. klynge, 2 år fra jul frist 1/12"))
                .contains("Jeg kan ikke læse \"jul\"");
        assertThat(desk.say("/udpegning ny Økonomigruppe, 1 pr. klynge frist 1/10-2026"))
                .doesNotContain("Skal jeg sende");
        assertThat(desk.say("/udpegning noget andet")).contains("Den udpegning kender jeg ikke");
        assertThat(desk.say("/udpegning")).contains("Der er ingen grupper endnu");
    }

    private Person contact(String place, String code) {
        String name = "Kontakt " + place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1);
        return desk.contact("kontakt-" + place, name, new MunicipalityCode(code), Role.PRIMARY_CONTACT);
    }

    private void ask(String typed) {
        desk.say(typed);
        desk.say("ja");
    }

    private String name(Person by, String name, String mailbox, String profile) {
        Map<String, String> inputs = Map.of(
                "round",
                "SYD-R1",
                "name",
                name,
                "title",
                "Konsulent",
                "email",
                mailbox + "@example.dk",
                "why",
                "",
                "profile",
                profile);
        return ((Reaction.ShowCard)
                        desk.pressedBy(by, "nominee-name", inputs, true).reaction())
                .json();
    }

    private String answer(Person by, String verb, long nominee) {
        Map<String, String> inputs = Map.of("nominee", Long.toString(nominee));
        return ((Reaction.ShowCard) desk.pressedBy(by, verb, inputs, true).reaction()).json();
    }

    private void choose(String nominee) {
        assertThat(desk.press("nominee-choose", Map.of("nominee", nominee))).contains("valgt");
    }
}
