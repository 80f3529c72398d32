package dk.raadslag.bot.agenda;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single items of an agenda that come late, go or get another title; it is Monday 2 November 2026. */
class ItemCommandTest {
    private final Desk desk = new Desk();

    @BeforeEach
    void anAgenda() {
        desk.meeting("2026-11-25");
        desk.say(
                "/dagsorden 1\n1. Orientering om økonomi\n\n2. Godkendelse af budget\n\n3. Drøftelse af psykiatriplan");
        desk.say("ja");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/punkt tilføj Godkendelse af forløbsprogram          | - **4** Nyt: Godkendelse af forløbsprogram (godkendelse)",
                "/punkt tilføj 9. Drøftelse af akutplan               | - **9** Nyt: Drøftelse af akutplan (drøftelse)",
                "/punkt tilføj 3.1 Drøftelse af akutplan til møde 1   | - **3.1** Nyt: Drøftelse af akutplan (drøftelse)",
                "/punkt tilføj 3 nye plejehjemspladser               | - **4** Nyt: 3 nye plejehjemspladser (",
                "/punkt tilføj 1.500 nye boliger                     | - **4** Nyt: 1.500 nye boliger (",
                "/punkt tilføj punkt 7 Nye plejehjemspladser         | - **7** Nyt: Nye plejehjemspladser (",
                "/punkt tilføj nr. 7: Nye plejehjemspladser          | - **7** Nyt: Nye plejehjemspladser (",
                "/punkt tilføj Evaluering af møde 3                  | - **4** Nyt: Evaluering af møde 3 (",
                "/punkt nyt Drøftelse af akutplan på mødet den 25/11  | - **4** Nyt: Drøftelse af akutplan (drøftelse)",
                "/punkt udgår 2                                       | - **2** Udgår: ~~Godkendelse af budget~~",
                "/punkt udgår 1-2                                     | - **2** Udgår: ~~Godkendelse af budget~~",
                "/punkt udgår punkt 1, 3-3 fra møde 1                 | - **3** Udgår: ~~Drøftelse af psykiatriplan~~",
                "/punkt fjern punkt 2 fra møde OMN-1                  | - **2** Udgår: ~~Godkendelse af budget~~",
                "/punkt ret 2 Godkendelse af budget 2027              | - **2** ~~Godkendelse af budget~~ → Godkendelse af budget 2027",
                "/punkt ret punkt 2: Godkendelse af budget 2027       | - **2** ~~Godkendelse af budget~~ → Godkendelse af budget 2027",
            })
    void showsTheNextVersionAndStoresItOnceConfirmed(String typed, String line) {
        assertThat(desk.say(typed))
                .contains("bliver til version 2")
                .contains(line)
                .contains("Ingen runde er åben");
        assertThat(titles()).hasSize(3).contains("Godkendelse af budget");
        assertThat(desk.say("ja")).contains("er rettet: version 2").contains("/anmod 1");
        assertThat(titles())
                .isNotEqualTo(List.of("Orientering om økonomi", "Godkendelse af budget", "Drøftelse af psykiatriplan"));
        assertThat(desk.audit.deeds()).contains("agenda-changed");
    }

    @Test
    void severalItemsMayGoAtOnceAndTheOthersKeepTheirNumbers() {
        desk.say("/punkt udgår 1 og 2");
        desk.say("ja");

        assertThat(desk.agendas.newest(new MeetingId("OMN-1")).orElseThrow().items())
                .extracting(AgendaItem::number)
                .containsExactly("3");
    }

    @Test
    void whatStandsBelowANewItemComesAlong() {
        desk.say("/punkt tilføj Drøftelse af akutplan\nPlanen er sendt i høring hos alle kommuner i regionen.");
        desk.say("ja");

        AgendaItem last = desk.agendas
                .newest(new MeetingId("OMN-1"))
                .orElseThrow()
                .items()
                .get(3);
        assertThat(last.toString()).contains("Planen er sendt i høring hos alle kommuner");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/punkt tilføj                        | Jeg mangler punktets titel",
                "/punkt ret Ny titel                  | Hvilket punkt?",
                "/punkt ret 2                         | Jeg mangler punktets titel",
                "/punkt udgår                         | Hvilket punkt?",
                "/punkt udgår 7                       | Dagsordenen har ikke punkt 7. Den har 1, 2 og 3.",
                "/punkt udgår 1,2-3                   | Så ville dagsordenen blive tom",
                "/punkt udgår 2-                      | Dagsordenen har ikke punkt 2-.",
                "/punkt udgår ,                       | Dagsordenen har ikke punkt",
                "/punkt tilføj 7                      | Jeg mangler punktets titel",
                "/punkt tilføj 2. Drøftelse af akut   | allerede punkt 2: Godkendelse af budget",
                "/punkt ret 2 Godkendelse af budget   | hedder allerede",
                "/punkt tilføj Akutplan til møde 9    | kender ikke mødet \"9\"",
            })
    void saysWhatIsWrong(String typed, String wrong) {
        assertThat(desk.say(typed)).contains(wrong);
        assertThat(titles()).hasSize(3);
    }

    @Test
    void asksForAShorterTitleInsteadOfCuttingIt() {
        String title = "Plan ".repeat(60).strip();

        assertThat(desk.say("/punkt tilføj " + title + "er 27"))
                .contains("304 tegn")
                .contains("plads til 300");
        assertThat(desk.say("/punkt ret 2 " + title + "er 27")).contains("plads til 300");
        assertThat(desk.say("/punkt tilføj " + title + "s")).contains("- **4** Nyt: " + title + "s");
    }

    @Test
    void saysThatThereIsNoAgendaYet() {
        desk.meeting("2026-12-16");

        assertThat(desk.say("/punkt udgår 1 fra møde 2"))
                .contains("har ingen dagsorden endnu")
                .contains("/dagsorden 2");
    }

    @Test
    void showsItAgainWhenTheAgendaIsAnotherMeanwhile() {
        desk.say("/punkt udgår 3");
        desk.agendas.add(
                new MeetingId("OMN-1"),
                desk.agendas.newest(new MeetingId("OMN-1")).orElseThrow().version(),
                desk.agendas.newest(new MeetingId("OMN-1")).orElseThrow().items(),
                desk.now());

        assertThat(desk.say("ja")).contains("Dagsordenen er ændret").contains("version 3");
        assertThat(desk.say("ja")).contains("version 3 med 2 punkter");
    }

    @Test
    void aRoundUnderWayIsCorrectedAfterASecondYesAndOnlyWhoAnsweredTheItemIsAskedAgain() {
        openRound();

        assertThat(desk.say("/punkt ret 2 Godkendelse af budget 2027"))
                .contains("Runden OMN-1a er åben")
                .contains("intet bliver sendt, før du også siger ja til det");
        assertThat(desk.say("ja"))
                .contains("er rettet: version 2")
                .contains("**Rettelse af OMN-1a:**")
                .contains("~~Godkendelse af budget~~ → Godkendelse af budget 2027")
                .contains("Bliver spurgt, om deres svar stadig gælder: Anna Holm.");
        assertThat(desk.round("OMN-1a").items()).extracting("title").doesNotContain("Godkendelse af budget 2027");
        assertThat(desk.say("ja")).contains("OMN-1a er rettet");
        assertThat(desk.sent("corrected:OMN-1a")).hasSize(1);
        assertThat(desk.round("OMN-1a").items().get(1).title()).isEqualTo("Godkendelse af budget 2027");
    }

    @Test
    void aLateItemMayHaveADeadlineOfItsOwnAndTheRoundsStayApart() {
        openRound();
        desk.say("/punkt tilføj 9. Drøftelse af akutplan");
        assertThat(desk.say("ja")).contains("svar nej og skriv /anmod 1 punkter 9 frist <dato>");
        desk.say("nej");

        assertThat(desk.say("/anmod 1 punkter 9 frist 19/11 kl. 12")).contains("Drøftelse af akutplan");
        desk.say("ja");
        assertThat(desk.round("OMN-1b").items()).extracting("number").containsExactly("9");
        assertThat(desk.round("OMN-1a").items()).extracting("number").containsExactly("1", "2", "3");

        desk.say("/punkt ret 2 Godkendelse af budget 2027");
        assertThat(desk.say("ja"))
                .contains("**Rettelse af OMN-1a:**")
                .doesNotContain("Nye punkter")
                .doesNotContain("Udgåede punkter");
        desk.say("ja");
        desk.say("/punkt ret 9 Drøftelse af akutplan 2027");
        assertThat(desk.say("ja")).contains("**Rettelse af OMN-1b:**").doesNotContain("Nye punkter");
    }

    @Test
    void anAnswerToAnItemIsNoCommand() {
        desk.alsoReplies();

        assertThat(desk.takes("punkt 3: ingen bemærkninger")).isFalse();
        assertThat(desk.takes("punkt 3 kan vi ikke tiltræde, fordi planen er uklar"))
                .isFalse();
    }

    private void openRound() {
        Person anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
        desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);
        desk.say("/anmod 1");
        desk.say("ja");
        desk.deliverRequests();
        desk.replies("OMN-1a", anna, BALLERUP, Map.of("2", Position.ENDORSED));
    }

    private List<String> titles() {
        return desk.agendas.newest(new MeetingId("OMN-1")).orElseThrow().items().stream()
                .map(AgendaItem::title)
                .toList();
    }
}
