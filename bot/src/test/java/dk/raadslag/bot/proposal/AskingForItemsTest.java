package dk.raadslag.bot.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Har I punkter til dagsordenen?", from the question to the item on the agenda. */
class AskingForItemsTest {
    private final Desk desk = new Desk();
    private Person ballerup;
    private Person egedal;

    @BeforeEach
    void askForItems() {
        ballerup = desk.contact("kontakt-ballerup", "Kontakt Ballerup", Omegn.BALLERUP, Role.PRIMARY_CONTACT);
        egedal = desk.contact("kontakt-egedal", "Kontakt Egedal", Omegn.EGEDAL, Role.PRIMARY_CONTACT);
        desk.meeting("2027-01-20");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void thePreviewTellsWhatIsAskedAndByWhen() {
        assertThat(desk.say("/anmod 1 punktforslag"))
                .contains("Forslag til dagsordenen: Punkter til Sundhedsrådets møde onsdag den 20. januar 2027")
                .contains("Svarfrist: ")
                .contains("(efter forummets plan)")
                .contains("felter til punktets titel")
                .doesNotContain("De bliver spurgt om");
        assertThat(desk.say("ja")).contains("OMN-1a er sendt").contains("2 personer i 2 kommuner");
        assertThat(desk.sent("request:OMN-1a").get(0).text())
                .contains("svar senest fredag den 11. december 2026 kl. 12.00");
    }

    @Test
    void aDeadlineAfterTheAgendaIsWarnedOf() {
        assertThat(desk.say("/anmod 1 punktforslag frist 15/1"))
                .contains("Fristen ligger efter den dag, hvor dagsordenen efter planen skal være klar");
    }

    @Test
    void severalItemsCanBeProposedByCardAndByWords() {
        ask();
        String card = propose("Fælles indkøb af hjælpemidler", "Det bliver billigere.", "INFORMATION");
        assertThat(card).contains("Foreslået: **Fælles indkøb af hjælpemidler** (orientering), Kontakt Ballerup");
        assertThat(desk.writes(
                        ballerup, "Forslag: Sygeplejeklinikker til godkendelse, fordi vi mangler en fælles linje"))
                .contains("Forslaget fra Ballerup er noteret")
                .contains("**Sygeplejeklinikker** (godkendelse)")
                .contains("2 forslag på listen");
        assertThat(desk.say("/status OMN-1a"))
                .contains("Har svaret (1): Ballerup")
                .contains("/punktforslag OMN-1a");
        assertThat(desk.say("/rykker OMN-1a")).contains("Egedal").doesNotContain("Kontakt Ballerup");
    }

    @Test
    void noItemsIsAnAnswer() {
        ask();
        assertThat(desk.writes(egedal, "Nej tak, ingen punkter herfra"))
                .contains("Jeg har noteret, at Egedal ikke har nogen punkter");
        pressed(egedal, "item-none", Map.of("round", "OMN-1a"));
        assertThat(desk.say("/punktforslag"))
                .contains("ingen forslag endnu")
                .contains("Ingen punkter: Egedal")
                .contains("Ikke svaret: Ballerup");
    }

    @Test
    void anAnswerThatProposesNothingIsShownAndNotTakenForANo() {
        ask();
        desk.say("/svar Egedal 1 har bemærkninger Vi vender tilbage.");
        desk.say("ja");
        assertThat(desk.say("/punktforslag"))
                .contains("Egedal har svaret uden et forslag: \"Vi vender tilbage.\"")
                .doesNotContain("Ingen punkter");
    }

    @Test
    void whatIsUndoneIsNoLongerProposed() {
        ask();
        desk.writes(ballerup, "Vi vil gerne have et punkt om fælles indkøb");
        assertThat(desk.writes(ballerup, "fortryd")).contains("trukket tilbage");
        assertThat(desk.say("/punktforslag")).contains("ingen forslag endnu").contains("Ikke svaret: Ballerup, Egedal");
    }

    @Test
    void aQuestionIsPassedOnAndNoProposal() {
        ask();
        assertThat(desk.writes(ballerup, "Hvornår er mødet egentlig?")).doesNotContain("noteret");
        assertThat(desk.itemProposals.of(desk.round("OMN-1a").id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeg kigger på det i morgen",
                "nej, men spørg igen",
                "ingen bemærkninger til resten",
                "Vi vil gerne drøfte det internt først"
            })
    void whatMayBeTalkIsAskedAboutAndNoAnswer(String words) {
        ask();
        assertThat(desk.writes(ballerup, words)).contains("et punkt til dagsordenen?");
        assertThat(desk.itemProposals.of(desk.round("OMN-1a").id())).isEmpty();
        assertThat(desk.writes(ballerup, "nej")).contains("ikke sendt som punkt");
        assertThat(desk.say("/punktforslag")).contains("ingen forslag endnu").contains("Ikke svaret: Ballerup, Egedal");
    }

    @Test
    void aYesMakesAnItemOfWordsThatWereAskedAbout() {
        ask();
        assertThat(desk.writes(ballerup, "Fælles indkøb")).contains("Er \"Fælles indkøb\" et punkt til dagsordenen?");
        assertThat(desk.writes(ballerup, "ja")).contains("Forslaget fra Ballerup er noteret");
        assertThat(desk.writes(ballerup, "fortryd")).contains("trukket tilbage");
        desk.writes(ballerup, "Sundhedshuse");
        String kept = Long.toString(
                desk.keptWords.newestOf(ballerup.id()).orElseThrow().id());
        Map<String, String> asked = Map.of("round", "OMN-1a", "kept", kept);
        assertThat(card(pressed(ballerup, "item-yes", asked))).contains("**Sundhedshuse** (drøftelse)");
        assertThat(pressed(ballerup, "item-yes", asked).reaction()).isInstanceOf(Reaction.ShowText.class);
        assertThat(desk.itemProposals.of(desk.round("OMN-1a").id())).hasSize(1);
    }

    @Test
    void pointsOfAListAreItemsAtOnce() {
        ask();
        assertThat(desk.writes(ballerup, "Vores punkter:\n- Fælles indkøb\n- Sundhedshuse"))
                .contains("**Fælles indkøb**")
                .contains("**Sundhedshuse**");
    }

    @Test
    void aSubjectContactProposesButDoesNotAnswerForTheMunicipality() {
        Person bo = desk.contact("fag-ballerup", "Fagkontakt Ballerup", Omegn.BALLERUP, Role.SUBJECT_CONTACT);
        ask();
        assertThat(desk.writes(bo, "ingen punkter")).contains("du ikke har nogen punkter");
        assertThat(desk.writes(bo, "Forslag: Fælles indkøb")).contains("er noteret");
        assertThat(desk.say("/status OMN-1a")).doesNotContain("Har svaret (1)");
        desk.writes(ballerup, "ingen punkter");
        assertThat(desk.say("/status OMN-1a")).contains("Har svaret (1): Ballerup");
    }

    @Test
    void aNewReasonForTheSameTitleIsNotLost() {
        ask();
        propose("Fælles indkøb", "", "DISCUSSION");
        propose("fælles indkøb", "Det bliver billigere.", "APPROVAL");
        propose("Fælles indkøb", "", "INFORMATION");
        assertThat(propose("Fælles indkøb", "", "DISCUSSION")).contains("allerede sendt");
        assertThat(desk.itemProposals.of(desk.round("OMN-1a").id()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.item().why()).isEqualTo("Det bliver billigere.");
                    assertThat(one.item().type()).isEqualTo(ItemType.INFORMATION);
                });
        desk.press("item-decline", Map.of("item", "3"));
        propose("Fælles indkøb", "Nu er der et tilbud.", "APPROVAL");
        assertThat(desk.itemProposals.of(desk.round("OMN-1a").id())).hasSize(2);
    }

    @Test
    void whatIsDecidedIsNotSaidToBeTakenBack() {
        ask();
        desk.writes(ballerup, "Forslag: Fælles indkøb");
        desk.press("item-take", Map.of("item", "1"));
        assertThat(desk.writes(ballerup, "fortryd"))
                .contains("allerede taget stilling til Fælles indkøb")
                .contains("ikke trukket noget tilbage");
        assertThat(desk.say("/status OMN-1a")).contains("Har svaret (1): Ballerup");
    }

    private static String card(Answering answer) {
        return ((Reaction.ShowCard) answer.reaction()).json();
    }

    @Test
    void oneTapPutsAnItemOnTheAgendaAndTellsItsProposer() {
        ask();
        propose("Fælles indkøb", "Det bliver billigere.", "APPROVAL");
        Answering list = desk.hear("/punktforslag");
        assertThat(String.valueOf(list.messages().get(0).card()))
                .contains("item-take")
                .contains("Det bliver billigere.");
        assertThat(desk.press("item-take", Map.of("item", "1")))
                .contains("**Fælles indkøb** er sat på dagsordenen som punkt 1")
                .contains("Der er taget stilling til alle forslag");
        AgendaItem item = desk.agendas
                .newest(desk.round("OMN-1a").meeting())
                .orElseThrow()
                .items()
                .get(0);
        assertThat(item.title()).isEqualTo("Fælles indkøb");
        assertThat(item.type()).isEqualTo(ItemType.APPROVAL);
        assertThat(item.summary()).isEqualTo("Det bliver billigere.");
        assertThat(desk.sent("notice:" + ballerup.id().value()).get(0).text())
                .contains("Jeres forslag **Fælles indkøb** kommer på dagsordenen som punkt 1");
        assertThat(desk.press("item-take", Map.of("item", "1"))).contains("allerede taget stilling");
        assertThat(desk.agendas.versions(desk.round("OMN-1a").meeting())).hasSize(1);
    }

    @Test
    void aProposalIsDeclinedWithAWordToItsProposer() {
        ask();
        propose("Fælles indkøb", "", "DISCUSSION");
        desk.press("item-decline", Map.of("item", "1", "word-1", "Vi tager det i marts."));
        assertThat(desk.sent("notice:" + ballerup.id().value()).get(0).text())
                .contains("kommer ikke på dagsordenen denne gang")
                .contains("skriver: \"Vi tager det i marts.\"");
        assertThat(desk.agendas.newest(desk.round("OMN-1a").meeting())).isEmpty();
    }

    @Test
    void theListIsATableToo() {
        ask();
        propose("=Fælles indkøb", "Billigere; bedre", "DISCUSSION");
        String said = desk.say("/punktforslag");
        assertThat(new String(desk.fetch(said, "punktforslag-OMN-1a.csv"), StandardCharsets.UTF_8))
                .contains("\"Ballerup\";\"Kontakt Ballerup\";\"'=Fælles indkøb\";\"Drøftelse\";\"Billigere; bedre\"");
    }

    @Test
    void theAgendaThatComesLaterIsAskedAboutInARoundOfItsOwn() {
        ask();
        desk.say("/dagsorden 1\n1. Godkendelse af budget");
        desk.say("ja");
        assertThat(desk.say("/anmod 1")).contains("Anmodning om bemærkninger");
        assertThat(desk.say("ja")).contains("OMN-1b er sendt");
        assertThat(desk.writes(ballerup, "Forslag: Fælles indkøb")).contains("Forslaget fra Ballerup er noteret");
        assertThat(desk.writes(ballerup, "punkt 1 tiltrædes")).contains("tiltræder");
    }

    @Test
    void whatComesTooLateIsTakenAndSaysSo() {
        ask();
        desk.continueAt("2027-01-10T09:00");
        assertThat(desk.writes(ballerup, "Forslag: Fælles indkøb")).contains("som modtaget efter lukningen");
        assertThat(desk.writes(ballerup, "Vi vil gerne have et punkt om misbrug"))
                .contains("**Misbrug**");
        assertThat(desk.say("/punktforslag")).contains("Kontakt Ballerup, efter lukning");
    }

    private void ask() {
        desk.say("/anmod 1 punktforslag");
        desk.say("ja");
    }

    private String propose(String title, String why, String type) {
        Answering answer =
                pressed(ballerup, "item-propose", Map.of("round", "OMN-1a", "title", title, "why", why, "type", type));
        return ((Reaction.ShowCard) answer.reaction()).json();
    }

    private Answering pressed(Person person, String verb, Map<String, String> inputs) {
        return desk.pressedBy(person, verb, inputs, true);
    }
}
