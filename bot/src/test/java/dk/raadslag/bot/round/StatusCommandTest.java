package dk.raadslag.bot.round;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static dk.raadslag.bot.fakes.Omegn.FURESOE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.delivery.Outage;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ReplyFile;
import dk.raadslag.domain.round.RequestKey;
import dk.raadslag.domain.round.RoundId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCommandTest {
    private final Desk desk = new Desk();
    private final Person anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
    private final Person carl = desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);
    private final Person dorte = desk.contact("kontakt-furesoe", "Dorte Juhl", FURESOE, Role.PRIMARY_CONTACT);

    @BeforeEach
    void anOpenRound() {
        desk.meeting("2026-11-25");
        open("1");
    }

    private void open(String meeting) {
        desk.say("/dagsorden " + meeting + "\n1. Godkendelse af budget\n\n2. Drøftelse af psykiatriplan");
        desk.say("ja");
        desk.say("/anmod " + meeting);
        desk.say("ja");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void tellsAtAGlanceWhoHasAnsweredAndWhoIsMissing() {
        desk.replies("OMN-1a", anna, BALLERUP, Map.of("1", Position.ENDORSED, "2", Position.NO_REMARKS));
        desk.replies("OMN-1a", carl, EGEDAL, Map.of("1", Position.NOT_ENDORSED));

        assertThat(desk.say("/status"))
                .startsWith("**2 af 4 kommuner har svaret**, heraf 1 kun på en del · 2 mangler\n")
                .contains("Sundhedsrådets møde onsdag den 25. november 2026 (OMN-1a) · frist onsdag den 11. november")
                .contains("- Har svaret på alt (1): Ballerup")
                .contains("- Har svaret på en del (1): Egedal (mangler 2)")
                .contains("- Mangler (2): Furesø, Lyngby-Taarbæk")
                .contains("- Furesø: Dorte Juhl 11 22 33 44")
                .contains("- Lyngby-Taarbæk: ingen kontaktperson")
                .contains("- **1** Godkendelse af budget: 1 tiltræder, 1 kan ikke tiltræde")
                .contains("- **2** Drøftelse af psykiatriplan: 1 ingen bemærkninger");
    }

    @Test
    void whoeverHasAskedOrSentAFileIsNotMerelySilent() {
        desk.writes(dorte, "Hvornår kommer bilagene til punkt 2?");
        desk.replyFiles.keep(new ReplyFile(
                new RoundId("OMN-1a"), EGEDAL, carl.id(), "a1", "svar.docx", "docx", new byte[] {1}, desk.now()));

        assertThat(desk.say("/status"))
                .contains("- Har spurgt jer om noget (1): Furesø")
                .contains("- Fil fra Egedal: svar.docx");
    }

    @Test
    void saysWhomTeamsTakesNothingForAndWhenItIsTriedAgain() {
        desk.outages.begin(new Outage("elsewhere", desk.now(), desk.now()));
        desk.outages.begin(
                new Outage("tenant", desk.now().minusSeconds(120), desk.now().plusSeconds(60)));

        assertThat(desk.say("/status"))
                .contains("**Teams svarer ikke for tiden** for Ballerup, Egedal og Furesø (siden kl. 08.58)."
                        + " Intet går tabt; jeg prøver igen kl. 09.01.")
                .containsOnlyOnce("svarer ikke for tiden");

        desk.outages.tryAgain("tenant", desk.now().minusSeconds(90));
        assertThat(desk.say("/status")).contains("jeg prøver igen ved næste besked.");

        desk.outages.end("tenant");
        assertThat(desk.say("/status")).doesNotContain("svarer ikke for tiden");
    }

    @Test
    void staysShortWhileNobodyHasAnswered() {
        assertThat(desk.say("/status")).contains("Uden svar: punkt 1 og 2.").doesNotContain("Godkendelse af budget");
    }

    @Test
    void namesWhoWasNotReachedWithTheReasonAndTheNextStep() {
        Instant now = Instant.parse("2026-11-02T09:00:00Z");
        RoundId round = new RoundId("OMN-1a");
        desk.outbox.deliver(RequestKey.of(round, anna.id()), "card-1", now);
        desk.outbox.fail(RequestKey.of(round, carl.id()), FailureReason.BLOCKED, now);

        assertThat(desk.say("/status"))
                .contains("**Ikke nået:**")
                .contains("- Carl Dam, Egedal (tlf. 11 22 33 44): har blokeret Rådslag")
                .contains("- På vej: 1 anmodning\n")
                .doesNotContain("- Anna Holm,");
    }

    @Test
    void namesWhoWasAskedByMail() {
        RoundId round = new RoundId("OMN-1a");
        desk.outbox.deliver(RequestKey.of(round, anna.id()), "card-1", Instant.EPOCH);
        desk.outbox.deliver(RequestKey.of(round, carl.id()), "<raadslag.1@example.dk>", Instant.EPOCH);

        assertThat(desk.say("/status"))
                .contains("- Spurgt pr. mail (1): Carl Dam\n")
                .doesNotContain("Ikke nået");
    }

    @Test
    void saysEachReasonOnceForAllWhomItKeptAway() {
        Instant now = Instant.parse("2026-11-02T09:00:00Z");
        RoundId round = new RoundId("OMN-1a");
        desk.outbox.fail(RequestKey.of(round, carl.id()), FailureReason.BLOCKED, now);
        desk.outbox.fail(RequestKey.of(round, dorte.id()), FailureReason.BLOCKED, now);

        assertThat(desk.say("/status"))
                .contains("2 personer ikke nået")
                .contains("- Carl Dam, Egedal (tlf. 11 22 33 44); Dorte Juhl, Furesø (tlf. 11 22 33 44): har blokeret")
                .containsOnlyOnce("har blokeret");
    }

    @Test
    void showsWhoHasMoreTime() {
        desk.say("/frist OMN-1a 13/11 Egedal");
        desk.say("ja");

        assertThat(desk.say("/status")).contains("- Mere tid: Egedal (til fredag den 13. november 2026 kl. 12.00)");
    }

    @Test
    void listsWhomToCall() {
        desk.outbox.fail(RequestKey.of(new RoundId("OMN-1a"), dorte.id()), FailureReason.BLOCKED, Instant.EPOCH);
        desk.replies("OMN-1a", anna, BALLERUP, Map.of("1", Position.ENDORSED));

        assertThat(desk.say("/status telefonliste"))
                .contains("- Egedal: Carl Dam, hovedkontakt, 11 22 33 44\n")
                .contains("- Furesø: Dorte Juhl, hovedkontakt, 11 22 33 44 (ikke nået i Teams)")
                .doesNotContain("Anna");
        assertThat(desk.say("/status OMN-1a telefonliste")).contains("**Ring til**");
    }

    @Test
    void showsLateAnswersApart() {
        desk.continueAt("2026-11-12T09:00");
        desk.replies("OMN-1a", dorte, FURESOE, Map.of("1", Position.ENDORSED, "2", Position.NO_REMARKS));

        assertThat(desk.say("/status"))
                .startsWith("**0 af 4 kommuner har svaret** · 3 mangler · 1 efter fristen\n")
                .contains("(OMN-1a) · lukket (frist onsdag den 11. november")
                .contains(
                        "**Venter på dig:** svar efter fristen fra Furesø. Skriv \"tag med Furesø\" eller \"lad ligge Furesø\".")
                .contains("- Efter fristen (1): Furesø");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/status",
                "/status 1",
                "/status 25/11",
                "/status OMN-1",
                "/status omn-1a",
                "status onsdag den 25. november"
            })
    void findsTheRoundByEveryNameItHas(String typed) {
        assertThat(desk.say(typed)).contains("(OMN-1a)");
    }

    @Test
    void asksWhichRoundWhenSeveralAreOpen() {
        desk.meeting("2026-12-16");
        open("2");

        assertThat(desk.say("/status"))
                .startsWith("Hvilken runde?")
                .contains("- OMN-1a, åben til onsdag den 11. november")
                .contains("- OMN-2a, åben til");
        assertThat(desk.say("OMN-1a")).contains("(OMN-1a)");
        assertThat(desk.say("/status 2")).contains("(OMN-2a)");
    }

    @Test
    void prefersTheRoundThatIsOpen() {
        desk.meeting("2026-12-16");
        open("2");
        desk.continueAt("2026-11-12T09:00");

        assertThat(desk.say("/status")).contains("(OMN-2a)");
    }

    @Test
    void saysWhatItDoesNotKnow() {
        desk.meeting("2026-12-16");

        assertThat(desk.say("/status 9"))
                .contains("Jeg kender ikke mødet \"9\"")
                .contains("`/status");
        assertThat(desk.say("/status OMN-1z")).contains("Jeg kender ikke runden \"OMN-1z\"");
        assertThat(desk.say("/status 2")).contains("ikke spurgt om bemærkninger til det møde endnu");
        assertThat(desk.say("/status 30/2")).contains("Datoen 30/2 findes ikke");
    }

    @Test
    void luksEndsTheRoundAfterAYes() {
        desk.replies("OMN-1a", anna, BALLERUP, Map.of("1", Position.ENDORSED, "2", Position.NO_REMARKS));

        assertThat(desk.say("/luk"))
                .contains("Luk OMN-1a før fristen")
                .contains("1 af 4 kommuner har svaret")
                .contains("Mangler helt: Egedal, Furesø og Lyngby-Taarbæk");
        assertThat(desk.say("ja")).contains("OMN-1a er lukket").contains("/udkast OMN-1a");
        assertThat(desk.timetable.drawn()).isEmpty();
        assertThat(desk.say("/luk")).contains("Ingen bemærkningsrunde er åben");
        assertThat(desk.say("/luk OMN-1a")).contains("allerede lukket");
    }

    @Test
    void luksSaysSoWhenTheDeadlinePassedMeanwhile() {
        desk.continueAt("2026-11-11T11:45");
        desk.say("/luk");
        desk.pass(Duration.ofMinutes(20));

        assertThat(desk.say("ja")).contains("allerede lukket");
    }

    @Test
    void theMeetingListShowsWhereTheRoundStands() {
        assertThat(desk.say("/møder"))
                .contains("dagsorden med 2 punkter · OMN-1a, åben til onsdag den 11. november 2026 kl. 12.00");
    }
}
