package dk.raadslag.bot.pause;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Hold;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reminder.DueTask;
import dk.raadslag.domain.reminder.PausedDueTasks;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.HoldingBack;
import dk.raadslag.domain.round.RequestKey;
import dk.raadslag.domain.round.RoundId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The secretariat stops everything, and lets it go on. */
class PauseCommandTest {
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
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aPauseHoldsHoweverLongItsReasonIs() {
        assertThat(desk.say("/pause " + "Forkert dagsorden 😀 ".repeat(1_000)))
                .startsWith("**Al udsendelse er sat på pause**")
                .contains("Forkert dagsorden 😀 Forkert")
                .hasSizeLessThan(3_000);
    }

    @Test
    void everyAnswerSaysSoWhileItLasts() {
        assertThat(desk.say("/pause Forkert dagsorden"))
                .isEqualTo(
                        "**Al udsendelse er sat på pause** siden mandag den 2. november 2026 kl. 09.00 af Konsulent Et:"
                                + " Forkert dagsorden. Den, der skriver til mig, får stadig svar. Skriv /pause slut, når der må"
                                + " sendes igen.");
        assertThat(desk.say("/møder")).contains("OMN-1a").contains("**Al udsendelse er sat på pause**");
        assertThat(desk.say("/pause")).contains("Forkert dagsorden");

        desk.say("/pause slut");
        assertThat(desk.say("ja")).isEqualTo("Pausen er slut, og det, der ventede, er på vej.");
        assertThat(desk.say("/møder")).doesNotContain("pause");
        assertThat(desk.audit.deeds())
                .contains("sending-paused", "sending-resumed")
                .hasSize(4);
    }

    @Test
    void holdsBackWhatGoesToTheManyAndNotTheAnswers() {
        Hold hold = new HoldingBack(desk.pauses, desk.rounds);
        Dispatch request = request();
        assertThat(hold.holds(request)).isFalse();

        desk.say("/pause");

        assertThat(hold.holds(request)).isTrue();
        assertThat(hold.holds(bulk("reminder:OMN-1a:remind-1:7"))).isTrue();
        assertThat(hold.holds(bulk("contacts:" + Omegn.NETWORK.id() + ":7"))).isTrue();
        assertThat(hold.holds(bulk("contacts:" + Omegn.NEIGHBOUR.id() + ":7"))).isFalse();
        assertThat(hold.holds(bulk("whatever"))).isFalse();
        assertThat(hold.holds(new Dispatch(
                        "answer:OMN-1a",
                        anna.id(),
                        null,
                        new Intent.Answer("Tak.", null),
                        Dispatch.Urgency.CONVERSATION,
                        Instant.EPOCH)))
                .isFalse();
    }

    @Test
    void remindersThatFallDueWaitAndOnlyTheNewestIsSent() {
        remindAt("remind-1", "2026-11-03T09:00");
        remindAt("remind-2", "2026-11-05T09:00");
        remindAt("remind-3", "2026-11-10T09:00");
        desk.say("/pause");
        desk.continueAt("2026-11-06T09:00");
        desk.replies("OMN-1a", anna, BALLERUP, Map.of("1", Position.ENDORSED, "2", Position.NO_REMARKS));
        PausedDueTasks due = new PausedDueTasks(desk.tasks, desk.pauses, desk.rounds);
        assertThat(due.dueAt(at("2026-11-06T09:00"))).isEmpty();

        assertThat(desk.say("/pause slut"))
                .doesNotContain("sat på pause", "/pause slut")
                .contains("- OMN-1a: anmodningen til 2 personer bliver sendt")
                .contains("- OMN-1a: en venlig påmindelse går til Egedal\n")
                .contains("- OMN-1a: 1 forældet påmindelse bortfalder");
        assertThat(desk.say("ja")).contains("Pausen er slut");

        assertThat(due.dueAt(at("2026-11-06T09:00"))).extracting(DueTask::wave).containsExactly("remind-2");
        assertThat(desk.tasks.alarms())
                .extracting(task -> task.wave() + " " + DanishTime.at(task.due()))
                .containsExactly("remind-2 2026-11-06T09:00");
        assertThat(desk.tasks.pending()).extracting(DueTask::wave).containsExactly("remind-2", "remind-3");
    }

    @Test
    void aMunicipalityWithItsOwnDeadlineKeepsItsOwnReminderBesideTheCommonOne() {
        remindAt("remind-1", "2026-11-03T09:00");
        desk.tasks.add(new DueTask(
                new RoundId("OMN-1a"), "remind-own", DueTask.Kind.REMIND, at("2026-11-04T09:00"), false, BALLERUP));
        desk.say("/pause");
        desk.continueAt("2026-11-06T09:00");

        assertThat(desk.say("/pause slut"))
                .contains("- OMN-1a: en venlig påmindelse går til Ballerup og Egedal\n")
                .doesNotContain("bortfalder");
        desk.say("ja");

        assertThat(desk.tasks.pending()).extracting(DueTask::wave).containsExactly("remind-1", "remind-own");
    }

    @Test
    void remindersOfARoundThatIsOverAreDropped() {
        remindAt("remind-1", "2026-11-03T09:00");
        desk.say("/pause");
        desk.continueAt("2026-11-30T09:00");

        assertThat(desk.say("/pause slut"))
                .contains("- OMN-1a: anmodningen til 2 personer bortfalder, fordi runden er lukket")
                .contains("- OMN-1a: 1 forældet påmindelse bortfalder");
        desk.say("ja");

        assertThat(desk.tasks.pending()).isEmpty();
        assertThat(desk.tasks.alarms()).isEmpty();
    }

    @Test
    void whatIsWrittenAfterTheDeadlineIsShownBeforeItGoesOut() {
        desk.replies("OMN-1a", anna, BALLERUP, Map.of("1", Position.ENDORSED, "2", Position.NO_REMARKS));
        remindAt("remind-1", "2026-11-03T09:00");
        chaseAt("chase-1", "2026-11-26T09:00");
        chaseAt("chase-2", "2026-11-27T09:00");
        desk.say("/pause");
        desk.continueAt("2026-11-30T09:00");
        PausedDueTasks due = new PausedDueTasks(desk.tasks, desk.pauses, desk.rounds);

        assertThat(desk.say("/pause slut"))
                .contains("- OMN-1a: en venlig påmindelse går til Egedal\n")
                .contains("- OMN-1a: 2 forældede påmindelser bortfalder");
        assertThat(due.dueAt(at("2026-11-30T09:00"))).isEmpty();
        desk.say("ja");

        assertThat(due.dueAt(at("2026-11-30T09:00"))).extracting(DueTask::wave).containsExactly("chase-2");
    }

    private void chaseAt(String wave, String local) {
        desk.tasks.add(new DueTask(new RoundId("OMN-1a"), wave, DueTask.Kind.CHASE, at(local), false));
    }

    @Test
    void saysWhenThereIsNothingToEndOrToSend() {
        assertThat(desk.say("/pause slut")).isEqualTo("Udsendelsen er ikke sat på pause.");
        deliver(anna);
        deliver(carl);
        desk.say("/pause");

        assertThat(desk.say("/pause slut")).contains("Intet venter");
        assertThat(desk.say("nej")).contains("Intet er sendt");
        assertThat(desk.say("/møder")).contains("sat på pause");
    }

    private void deliver(Person person) {
        desk.outbox.deliver(RequestKey.of(new RoundId("OMN-1a"), person.id()), "1:a", at("2026-11-02T09:01"));
    }

    private void remindAt(String wave, String local) {
        desk.tasks.add(new DueTask(new RoundId("OMN-1a"), wave, DueTask.Kind.REMIND, at(local), false));
    }

    private Dispatch request() {
        return desk.outbox.rows().stream()
                .map(row -> row.dispatch())
                .filter(one -> one.key().startsWith("request:"))
                .findFirst()
                .orElseThrow();
    }

    private Dispatch bulk(String key) {
        return new Dispatch(
                key, anna.id(), null, new Intent.Reminder("OMN-1a", "x"), Dispatch.Urgency.BULK, Instant.EPOCH);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(DanishTime.ZONE).toInstant();
    }
}
