package dk.raadslag.bot.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.network.SecretariatMember;
import dk.raadslag.domain.reply.Position;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the secretariat is told by itself on the way to a meeting on Wednesday 20 January 2027. */
class BriefingTest {
    private final Desk desk = new Desk();

    @BeforeEach
    void aMeeting() {
        desk.meeting("2027-01-20");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-14T08:00 | Dagsordenen ventes – Sundhedsrådet onsdag den 20. januar 2027 (eksempeldato, ikke bekræftet): læg den ind med /dagsorden 1",
                "2026-12-15T08:00 | Dagsordenen ventes (skulle være sket mandag den 14. december 2026)",
                "2026-12-15T08:00 | Anmodningen sendes – Sundhedsrådet",
                "2027-01-08T09:30 | Udkastet er klar",
                "2027-01-12T08:00 | Frist for at godkende udkastet",
                "2027-01-14T08:00 | Formøde fredag den 15. januar 2027",
                "2027-01-19T08:00 | Møde onsdag den 20. januar 2027 kl. 15.00",
                "2027-01-22T08:00 | Opfølgning på mødet",
            })
    void tellsInTheMorningWhatIsDueAndLate(String at, String line) {
        desk.continueAt(at);

        assertThat(told()).singleElement().extracting(Message::text).asString().contains(line);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-10T09:00", "2026-12-14T07:59", "2026-12-14T16:00", "2026-12-13T09:00", "2026-12-24T09:00"})
    void keepsQuietWhenNothingIsDueOrNobodyIsAtWork(String at) {
        desk.continueAt(at);

        assertThat(told()).isEmpty();
    }

    @Test
    void tellsOnceADayHoweverOftenTheTimerRings() {
        desk.continueAt("2026-12-14T08:00");
        desk.ring();
        desk.continueAt("2026-12-14T11:00");

        assertThat(told()).hasSize(1);
    }

    @Test
    void aColleagueWhomTheBotHasNotMetIsToldToo() {
        SecretariatMember colleague = new SecretariatMember("Konsulent To", new EmailAddress("konsulent-2@example.dk"));
        try (Desk shared = new Desk("local", Omegn.servedAlsoBy(colleague))) {
            shared.meeting("2027-01-20");
            shared.continueAt("2026-12-14T08:00");
            shared.ring();

            assertThat(shared.sent("meeting-news:")).hasSize(2);
        }
    }

    @Test
    void whatIsDoneBeforeItIsSentIsNotTold() {
        desk.continueAt("2026-12-14T08:00");
        desk.ring();
        desk.say("/dagsorden 1\n1. Godkendelse af dagsorden\n2. Drøftelse af sundhedsplan");
        desk.say("ja");

        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsSentADayLaterIsNotTold() {
        desk.continueAt("2026-12-14T08:00");
        desk.ring();
        desk.continueAt("2026-12-17T08:00");

        assertThat(desk.sent("meeting-news:")).isEmpty();
    }

    @Test
    void followsAMeetingThatIsMovedAndForgetsOneThatIsCalledOff() {
        desk.say("/møde flyt 1 27/1");
        desk.say("ja");
        desk.continueAt("2026-12-14T08:00");
        assertThat(told()).isEmpty();
        desk.continueAt("2026-12-21T08:00");
        assertThat(told()).singleElement().extracting(Message::text).asString().contains("27. januar 2027");

        desk.say("/møde aflys 1");
        desk.say("ja");
        desk.continueAt("2026-12-22T08:00");
        assertThat(told()).isEmpty();
    }

    @Test
    void aStepThatIsDoneIsNotTold() {
        desk.contact("kontakt-151", "Anna Andersen", Omegn.BALLERUP, Role.PRIMARY_CONTACT);
        desk.say("/dagsorden 1\n1. Godkendelse af dagsorden\n2. Drøftelse af sundhedsplan");
        desk.say("ja");
        desk.say("/anmod 1");
        desk.say("ja");
        desk.continueAt("2026-12-15T08:00");

        assertThat(told()).isEmpty();
    }

    @Test
    void inTheMorningOfADeadlineItTellsWhomToCall() {
        Person anna = desk.contact("kontakt-151", "Anna Andersen", Omegn.BALLERUP, Role.PRIMARY_CONTACT);
        desk.contact("kontakt-240", "Carl Dam", Omegn.EGEDAL, Role.PRIMARY_CONTACT);
        desk.say("/runde Et brev frist 10/11\n1. Godkendelse af brevet");
        desk.say("ja");
        desk.replies("OMN-R1", anna, Omegn.BALLERUP, Map.of("1", Position.ENDORSED));

        desk.continueAt("2026-11-09T08:00");
        assertThat(told()).isEmpty();
        desk.continueAt("2026-11-10T08:00");
        assertThat(told())
                .singleElement()
                .extracting(Message::text)
                .asString()
                .startsWith("**Frist i dag.** Vi mangler stadig svar fra:")
                .contains("**Ring til** – Et brev (OMN-R1)")
                .contains("- Egedal: Carl Dam, hovedkontakt, 11 22 33 44")
                .doesNotContain("Anna");
        desk.continueAt("2026-11-10T13:00");
        assertThat(told()).isEmpty();
    }

    private List<Message> told() {
        desk.ring();
        return desk.sent("meeting-news:");
    }
}
