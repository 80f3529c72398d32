package dk.raadslag.bot.log;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.RequestKey;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happened, as the secretariat reads it. */
class LogCommandTest {
    private static final Instant NINE = at("2026-11-02T09:01");

    private final Desk desk = new Desk();
    private final Person anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
    private final Person carl = desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);

    @BeforeEach
    void aRoundUnderWay() {
        desk.meeting("2026-11-25");
        desk.say("/dagsorden 1\n1. Godkendelse af budget\n\n2. Drøftelse af psykiatriplan");
        desk.say("ja");
        desk.say("/anmod 1");
        desk.say("ja");
        desk.outbox.deliver(key(anna), "1:a", NINE);
        desk.outbox.fail(key(carl), FailureReason.BLOCKED, NINE);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void tellsWhoWasReachedByMail() {
        desk.outbox.deliver(key(carl), "<raadslag.1@example.dk>", NINE);
        assertThat(desk.say("/log OMN-1a"))
                .contains("- 09.01 · Anmodningen nåede frem til Anna Holm og Carl Dam (1 pr. mail)");
        desk.outbox.deliver(key(anna), "<raadslag.2@example.dk>", NINE);
        assertThat(desk.say("/log OMN-1a")).endsWith("nåede frem til Anna Holm og Carl Dam pr. mail");
    }

    @Test
    void tellsWhoDidWhatAndWhatReachedWhomOldestFirst() {
        desk.continueAt("2026-11-03T10:15");
        desk.replies("OMN-1a", anna, BALLERUP, Map.of("1", Position.ENDORSED, "2", Position.NO_REMARKS));
        desk.say("/udkast");

        assertThat(desk.say("/log OMN-1a").lines().filter(line -> !line.isBlank()))
                .containsExactly(
                        "**Log: OMN-1a, Sundhedsrådets møde onsdag den 25. november 2026**",
                        "**Mandag den 2. november 2026**",
                        "- 09.00 · Konsulent Et åbnede runden og skrev til 2 personer",
                        "- 09.01 · Anmodningen nåede frem til Anna Holm",
                        "- 09.01 · Anmodningen nåede ikke frem: Carl Dam har blokeret Rådslag i Teams. Bed personen fjerne"
                                + " blokeringen, eller ring.",
                        "**Tirsdag den 3. november 2026**",
                        "- 10.15 · Anna Holm svarede for Ballerup (2 punkter)",
                        "- 10.15 · Konsulent Et lavede version 1 af udkastet (svar fra 1/4 kommuner)");
    }

    @Test
    void thoseNotReachedForTheSameReasonShareALine() {
        desk.outbox.fail(key(anna), FailureReason.BLOCKED, NINE);

        assertThat(desk.say("/log OMN-1a"))
                .contains("- 09.01 · Anmodningen nåede ikke frem: Anna Holm og Carl Dam har blokeret Rådslag i Teams.")
                .doesNotContain("nåede frem til");
    }

    @Test
    void aMeetingsLogHoldsItsRoundsAndSaysWhichIsMeant() {
        assertThat(desk.say("/log 25/11"))
                .contains("**Log: Sundhedsrådet, onsdag den 25. november 2026**")
                .contains("- 09.00 · OMN-1 · Konsulent Et lagde dagsordenen ind (version 1, 2 punkter)")
                .contains("- 09.00 · OMN-1a · Konsulent Et åbnede runden");
    }

    @Test
    void aMunicipalitysLogHoldsNothingOfTheOthers() {
        desk.replies("OMN-1a", anna, BALLERUP, Map.of("1", Position.ENDORSED));
        desk.replies("OMN-1a", carl, EGEDAL, Map.of("1", Position.ENDORSED));

        assertThat(desk.say("/log Egedal"))
                .contains("**Log: Egedal**")
                .contains("Carl Dam svarede for Egedal (1 punkt)")
                .contains("Anmodningen nåede ikke frem: Carl Dam")
                .doesNotContain("Anna Holm")
                .doesNotContain("Ballerup");
    }

    @Test
    void withoutASubjectItTellsOfTheWholeNetworkAndNeverOfAnother() {
        desk.audit.add(entry("contacts-imported", Omegn.NETWORK.id().value(), ""));
        desk.audit.add(entry("contacts-imported", Omegn.NEIGHBOUR.id().value(), ""));
        desk.audit.add(entry("round-closed", "SYV-1a", ""));

        assertThat(desk.say("/log"))
                .contains("Rådslag læste kontaktpersonerne fra konfigurationen")
                .contains("OMN-1a · Konsulent Et åbnede runden")
                .doesNotContain("SYV");
        assertThat(desk.say("/log SYV-1a")).contains("kender ikke runden \"SYV-1a\"");
    }

    @Test
    void showsTwentyLinesAtATimeTheNewestFirst() {
        for (int minute = 10; minute < 55; minute++) {
            desk.continueAt("2026-11-02T11:" + minute);
            desk.say("/position 1 Udgave " + minute);
        }

        assertThat(desk.say("/log OMN-1a"))
                .contains("(side 1 af 3, nyeste sidst)")
                .contains("- 11.35 · ")
                .endsWith("Vis flere, ældre linjer: /log OMN-1a side 2");
        assertThat(desk.say("/log OMN-1a").lines().filter(line -> line.startsWith("- ")))
                .hasSize(20);
        assertThat(desk.say("/log OMN-1a side 3"))
                .contains("Konsulent Et åbnede runden")
                .doesNotContain("Vis flere");
        assertThat(desk.say("/log OMN-1a side 9")).contains("ingen side 9; loggen har 3 sider");
    }

    @Test
    void whatIsStillUnderWayIsSaid() {
        desk.say("/rykker OMN-1a");
        desk.say("ja");

        assertThat(desk.say("/log OMN-1a"))
                .contains("Konsulent Et sendte en venlig påmindelse til 2 personer")
                .contains("Den venlige påmindelse er på vej til 2 personer");
    }

    @Test
    void aDeedWithoutWordsDoesNotHideTheOthers() {
        desk.audit.addAsItWasBefore(entry("something-old", "OMN-1a", "x=1"));

        assertThat(desk.say("/log OMN-1a"))
                .contains("gjorde noget, der ikke er ord for endnu (something-old)")
                .contains("åbnede runden");
    }

    @Test
    void asksWhatIsMeant() {
        assertThat(desk.say("/log Atlantis")).contains("Atlantis");
    }

    private static Audit.Entry entry(String deed, String subject, String detail) {
        return new Audit.Entry(NINE, "raadslag", deed, subject, detail);
    }

    private static String key(Person person) {
        return RequestKey.of(new RoundId("OMN-1a"), person.id());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(DanishTime.ZONE).toInstant();
    }
}
