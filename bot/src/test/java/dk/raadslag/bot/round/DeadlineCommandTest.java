package dk.raadslag.bot.round;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static dk.raadslag.bot.fakes.Omegn.FURESOE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The round's deadline is Wednesday 11 November 2026 at noon; two of its three contacts have been reached. */
class DeadlineCommandTest {
    private static final Map<String, Position> BOTH = Map.of("1", Position.ENDORSED, "2", Position.NO_REMARKS);

    private final Desk desk = new Desk();
    private final Person anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
    private final Person carl = desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);

    @BeforeEach
    void anOpenRound() {
        desk.unlinked("kontakt-furesoe", "Dorte Juhl", FURESOE, Role.PRIMARY_CONTACT);
        desk.meeting("2026-11-25");
        desk.say("/dagsorden 1\n1. Godkendelse af budget\n\n2. Drøftelse af psykiatriplan");
        desk.say("ja");
        desk.say("/anmod 1");
        desk.say("ja");
        desk.outbox.deliver(
                "request:OMN-1a:" + anna.id(), "card-anna", desk.round("OMN-1a").openedAt());
        desk.outbox.deliver(
                "request:OMN-1a:" + carl.id(), "card-carl", desk.round("OMN-1a").openedAt());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsWhoGetsMoreTimeAndWhoIsTold() {
        desk.replies("OMN-1a", anna, BALLERUP, BOTH);

        assertThat(desk.say("/frist OMN-1a 13/11 kl. 10"))
                .contains("**Flyt fristen i OMN-1a:**")
                .contains("Fra onsdag den 11. november 2026 kl. 12.00 til **fredag den 13. november 2026 kl. 10.00**")
                .contains("Besked til 1 person i Egedal, Furesø og Lyngby-Taarbæk")
                .contains("De, der har svaret på alt, får ikke besked")
                .doesNotContain("OBS");
        assertThat(desk.round("OMN-1a").deadline()).isEqualTo(at("2026-11-11T12:00"));
    }

    @Test
    void movesTheDeadlineForEverybodyAfterAYes() {
        desk.replies("OMN-1a", anna, BALLERUP, BOTH);
        desk.say("/frist OMN-1a 13/11");

        assertThat(desk.say("ja")).contains("Fristen i OMN-1a er nu fredag den 13. november 2026 kl. 12.00");
        assertThat(desk.round("OMN-1a").deadline()).isEqualTo(at("2026-11-13T12:00"));
        assertThat(texts("news:OMN-1a"))
                .containsExactly("Fristen er flyttet: **Sundhedsrådets møde onsdag den 25. november 2026** – svar"
                        + " senest fredag den 13. november 2026 kl. 12.00.");
        assertThat(texts("card:OMN-1a")).hasSize(2).allMatch(text -> text.contains("fredag den 13. november"));
        assertThat(desk.audit.deeds()).contains("deadline-moved");
    }

    @Test
    void givesOneMunicipalityMoreTimeAndLeavesTheOthersAlone() {
        assertThat(desk.say("/frist OMN-1a 13/11 Egedal"))
                .contains("**Mere tid til Egedal i OMN-1a:**")
                .contains("De andre kommuners frist er uændret")
                .contains("Besked til 1 person i Egedal");
        assertThat(desk.say("ja")).contains("Egedal har frist til fredag den 13. november 2026 kl. 12.00");

        assertThat(desk.round("OMN-1a").deadlineOf(EGEDAL)).isEqualTo(at("2026-11-13T12:00"));
        assertThat(desk.round("OMN-1a").deadlineOf(BALLERUP)).isEqualTo(at("2026-11-11T12:00"));
        assertThat(texts("card:OMN-1a")).hasSize(1);
        desk.continueAt("2026-11-12T09:00");
        desk.replies("OMN-1a", carl, EGEDAL, BOTH);
        desk.replies("OMN-1a", anna, BALLERUP, BOTH);
        assertThat(desk.contributions.to(desk.round("OMN-1a").id()))
                .allMatch(one -> one.late() == one.municipality().equals(BALLERUP));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13/11                          | Fra onsdag den 11. november 2026 kl. 12.00 til **fredag den 13.",
                "1 13/11 kl 9                   | **fredag den 13. november 2026 kl. 09.00**",
                "25/11 13/11                    | **fredag den 13. november 2026 kl. 12.00**",
                "25/11 til fredag den 13/11     | **fredag den 13. november 2026 kl. 12.00**",
                "OMN-1a til 13/11 for furesoe   | Mere tid til Furesø",
                "Egedal 13/11 kl. 15            | Mere tid til Egedal",
                "1 Egedal 13/11                 | Mere tid til Egedal",
                "13/11 kl. 10 Egedal kommune    | **fredag den 13. november 2026 kl. 10.00**",
                "OMN-1a 14/11                   | OBS: Fristen falder på en lørdag.",
                "OMN-1a 27/11                   | OBS: Fristen ligger på eller efter mødedagen",
                "OMN-1a 28/12                   | i en af netværkets stille perioder",
                "OMN-1a 9/11                    | ligger tidligere end den gamle, så de, der mangler, får to arbejdsdage mindre",
            })
    void understandsHowPeopleWriteIt(String arguments, String expected) {
        assertThat(desk.say("/frist " + arguments)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OMN-1a 1/10-2026        | er allerede passeret",
                "OMN-1a 1/10             | Torsdag den 1. oktober 2026 er passeret",
                "OMN-1a 11/11            | Fristen er allerede onsdag den 11. november",
                "OMN-1a 10/11 Egedal     | Kommunen har allerede frist til onsdag den 11. november",
                "OMN-1a                  | ikke finde en ny frist",
                "OMN-1a 31/11            | Datoen 31/11 findes ikke",
                "OMN-1a 13/11 Nordkøbing | ikke",
                "OMN-9z 13/11            | Jeg kender ikke runden",
            })
    void saysWhatIsWrong(String arguments, String wrong) {
        assertThat(desk.say("/frist " + arguments)).contains(wrong);
        assertThat(desk.say("ja")).contains("ikke noget, der venter");
    }

    @Test
    void oneMunicipalityMayHaveMoreTimeEvenAfterTheDeadlineButAllMayNot() {
        desk.continueAt("2026-11-12T09:00");

        assertThat(desk.say("/frist OMN-1a 16/11")).contains("er lukket").contains("/genåbn OMN-1a");
        assertThat(desk.say("/frist OMN-1a 16/11 Egedal")).contains("Mere tid til Egedal");
    }

    @Test
    void doesNothingWhenTheRoundWasClosedWhileThePreviewStood() {
        desk.say("/frist OMN-1a 13/11");
        desk.rounds.close(desk.round("OMN-1a").id(), desk.round("OMN-1a").openedAt());

        assertThat(desk.say("ja")).contains("er lukket");
        assertThat(desk.sent("news:")).isEmpty();
    }

    @Test
    void aWishForMoreTimeIsGrantedInOneTapAndOnlyOnce() {
        Person second = desk.contacts.enter(
                new dk.raadslag.domain.network.EmailAddress("konsulent-2@example.dk"), "Konsulent To", "", "");
        Map<String, String> wish = Map.of(
                "round",
                "OMN-1a",
                "municipality",
                EGEDAL.value(),
                "person",
                carl.id().toString(),
                "until",
                "2026-11-13T12:00");

        assertThat(desk.press("grant-extension", wish))
                .contains(
                        "Egedal har frist til fredag den 13. november 2026 kl. 12.00 i OMN-1a. Carl Dam har fået besked.");
        desk.changeTo(second);
        assertThat(desk.press("decline-extension", wish))
                .contains("Konsulent Et har allerede svaret: Egedal har frist til fredag");
        assertThat(desk.round("OMN-1a").deadlineOf(EGEDAL)).isEqualTo(at("2026-11-13T12:00"));
        assertThat(texts("news:OMN-1a")).hasSize(1);
    }

    @Test
    void aWishThatIsDeclinedIsAnsweredKindly() {
        assertThat(desk.press(
                        "decline-extension",
                        Map.of(
                                "round",
                                "OMN-1a",
                                "municipality",
                                EGEDAL.value(),
                                "person",
                                carl.id().toString(),
                                "until",
                                "2026-11-13T12:00")))
                .contains("Fristen for Egedal i OMN-1a bliver, som den er. Carl Dam har fået besked.");
        assertThat(texts("extension:OMN-1a"))
                .singleElement()
                .asString()
                .contains("desværre ikke")
                .contains("stadig onsdag den 11. november");
        assertThat(desk.round("OMN-1a").deadlineOf(EGEDAL)).isEqualTo(at("2026-11-11T12:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "OMN-1z, 240, 2, 2026-11-13T12:00",
        "OMN-1a, 999, 2, 2026-11-13T12:00",
        "OMN-1a, 240, x, 2026-11-13T12:00",
        "OMN-1a, 240, 2, snart",
        "OMN-1a, 240, 2, 2026-13-13T12:00",
        "OMN-1a, 240, 2, 2026-02-30T25:00",
        "omn-1A, 240, 2, 2026-11-13T12:00"
    })
    void aButtonThatLeadsNowhereSaysSo(String round, String municipality, String person, String until) {
        assertThat(desk.press(
                        "grant-extension",
                        Map.of("round", round, "municipality", municipality, "person", person, "until", until)))
                .contains("hører ikke til dine netværk");
    }

    private List<String> texts(String keyPrefix) {
        return desk.sent(keyPrefix).stream().map(Message::text).toList();
    }

    private static Deadline at(String local) {
        return new Deadline(LocalDateTime.parse(local));
    }
}
