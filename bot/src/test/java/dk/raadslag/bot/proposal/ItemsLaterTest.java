package dk.raadslag.bot.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Items that come by telephone, too late, too many or are regretted, and where on the agenda they land. */
class ItemsLaterTest {
    private final Desk desk = new Desk();
    private Person ballerup;
    private Person egedal;

    @BeforeEach
    void ask() {
        ballerup = desk.contact("kontakt-ballerup", "Kontakt Ballerup", Omegn.BALLERUP, Role.PRIMARY_CONTACT);
        egedal = desk.contact("kontakt-egedal", "Kontakt Egedal", Omegn.EGEDAL, Role.PRIMARY_CONTACT);
        desk.meeting("2027-01-20");
        List.of("/anmod 1 punktforslag", "ja").forEach(desk::say);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsToldByTelephoneIsEnteredForTheMunicipality() {
        assertThat(desk.say("/svar Egedal forslag: Fælles indkøb, fordi det er billigere (telefon)"))
                .contains("**Gemt for Egedal** i OMN-1a (indtastet af sekretariatet, kilde: telefon)")
                .contains("- **Fælles indkøb** (drøftelse)");
        assertThat(desk.say("/svar Ballerup ingen punkter")).contains("Gemt i OMN-1a: Ballerup har ingen punkter.");
        assertThat(desk.say("/status OMN-1a")).contains("Har svaret (2): Ballerup og Egedal");
        assertThat(desk.say("/punktforslag")).contains("Fælles indkøb", "Ingen punkter: Ballerup");
        assertThat(desk.press("item-take", Map.of("item", "1")))
                .contains("Egedal får besked")
                .doesNotContain("Konsulent");
        assertThat(desk.outbox.answersTo(egedal.id()))
                .singleElement()
                .asString()
                .contains("Hej Kontakt Egedal. Jeres forslag");
        assertThat(desk.outbox.answersTo(desk.consultant.id())).isEmpty();
    }

    @Test
    void aLateItemIsAnnouncedByItsTitle() {
        desk.continueAt("2027-01-10T09:00");
        desk.writes(ballerup, "Forslag: Fælles indkøb");
        assertThat(desk.outbox.rows().stream()
                        .map(row -> row.dispatch())
                        .filter(one -> one.intent() instanceof Intent.LateReply)
                        .flatMap(one -> desk.sent(one.key()).stream()))
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .contains("**Ballerup har svaret, efter at runden var lukket:** OMN-1a")
                        .contains("- Fælles indkøb")
                        .contains("/punktforslag OMN-1a")
                        .doesNotContain("Punkt 1", "udkastet"));
    }

    @Test
    void statusSpeaksOfTheAnswerAndNotOfAnItem() {
        assertThat(desk.writes(ballerup, "status"))
                .contains("Ballerup har ikke svaret endnu.")
                .doesNotContain("punkt)");
        desk.writes(ballerup, "Forslag: Fælles indkøb");
        assertThat(desk.writes(ballerup, "status")).contains("Ballerup har svaret.");
    }

    @Test
    void ownProposalsAreShownAndTakenBackByNumber() {
        assertThat(desk.hears(ballerup, "mine forslag").orElseThrow()).contains("Ballerup har ikke foreslået noget");
        desk.writes(ballerup, "Forslag: Fælles indkøb");
        desk.writes(ballerup, "Forslag: Misbrug til orientering");
        assertThat(desk.hears(ballerup, "/forslag 1").orElseThrow())
                .contains("- **1** Fælles indkøb (drøftelse)")
                .contains("- **2** Misbrug (orientering)")
                .contains("træk forslag 1 tilbage");
        assertThat(desk.hears(ballerup, "træk forslag 1 tilbage").orElseThrow())
                .contains("**Fælles indkøb** er trukket tilbage. I har stadig ét forslag på listen.");
        assertThat(desk.say("/punktforslag")).contains("Misbrug").doesNotContain("Fælles indkøb");
        assertThat(desk.hears(ballerup, "slet forslag 1").orElseThrow()).contains("det gælder som \"ingen punkter\"");
        assertThat(desk.say("/punktforslag")).contains("Ingen punkter: Ballerup");
        assertThat(desk.hears(ballerup, "slet forslag 7").orElseThrow()).contains("har ikke foreslået noget");
    }

    @Test
    void whatIsDecidedIsNotTakenBackByNumber() {
        desk.writes(ballerup, "Forslag: Fælles indkøb");
        desk.press("item-take", Map.of("item", "1"));
        assertThat(desk.hears(ballerup, "træk forslag 1 tilbage").orElseThrow())
                .contains("har allerede taget stilling til Fælles indkøb");
    }

    @Test
    void anItemComesBeforeAnyOtherBusinessAndWhoHasBeenAskedIsOfferedTheCorrection() {
        desk.writes(ballerup, "Forslag: Fælles indkøb");
        List.of("/dagsorden 1\n1. Budget\n2. Psykiatriplan\n3. Eventuelt\n4. Underskriftsside", "ja")
                .forEach(desk::say);
        assertThat(desk.press("item-take", Map.of("item", "1")))
                .contains("som punkt 3")
                .doesNotContain("Ret");
        assertThat(desk.agendas
                        .newest(desk.round("OMN-1a").meeting())
                        .orElseThrow()
                        .items())
                .extracting(AgendaItem::number, AgendaItem::title)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"1\", \"Budget\")",
                        "(\"2\", \"Psykiatriplan\")",
                        "(\"3\", \"Fælles indkøb\")",
                        "(\"4\", \"Eventuelt\")",
                        "(\"5\", \"Underskriftsside\")");

        List.of("/anmod 1", "ja").forEach(desk::say);
        desk.writes(egedal, "Forslag: Misbrug");
        Answering taken = desk.answered("item-take", Map.of("item", "2"));
        assertThat(((Reaction.ShowCard) taken.reaction()).json()).contains("sat på dagsordenen som punkt 4");
        assertThat(Desk.text(taken)).contains("Misbrug").contains("OMN-1b");
    }

    @Test
    void titlesStandApartAndAListThatIsCutSaysSo() {
        IntStream.rangeClosed(1, 14).forEach(number -> desk.writes(ballerup, "Forslag: Emne nummer " + number));
        String card = ((Reaction.ShowCard) desk.pressedBy(
                                ballerup,
                                "item-propose",
                                Map.of("round", "OMN-1a", "title", "Fælles indkøb (drøftelse)", "type", "INFORMATION"),
                                true)
                        .reaction())
                .json();
        assertThat(card)
                .contains("**Fælles indkøb** (drøftelse)")
                .contains("… og 3 mere. Skriv \\\"mine forslag\\\"")
                .doesNotContain("(drøftelse)** (");
        assertThat(desk.writes(ballerup, "fortryd"))
                .contains("- Emne nummer 1\n")
                .contains("- Emne nummer 2");
    }

    @Test
    void aNameToldByTelephoneIsEnteredForTheMunicipality() {
        List.of("/udpegning ny Økonomigruppe, 1 pr. kommune, 2 år fra 1/1-2027 frist 1/12", "ja")
                .forEach(desk::say);
        assertThat(desk.say("/svar Egedal OMN-R1 Nis Ny, økonomikonsulent, nis-ny@example.dk (telefon)"))
                .contains("**Nis Ny** er indmeldt fra Egedal");
        assertThat(desk.press("nominee-accept", Map.of("nominee", "1"))).contains("at Nis Ny gerne vil");
        assertThat(desk.say("/udpegning OMN-R1")).contains("**Nis Ny**").doesNotContain("har ikke svaret");
        assertThat(desk.say("/svar Ballerup OMN-R1 ingen kandidat")).contains("at Ballerup ikke har nogen kandidat");
    }
}
