package dk.raadslag.bot.reminder;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static dk.raadslag.bot.fakes.Omegn.FURESOE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemindCommandTest {
    private static final Map<String, Position> BOTH = Map.of("1", Position.ENDORSED, "2", Position.NO_REMARKS);

    private final Desk desk = new Desk();
    private final Person anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
    private final Person carl = desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);
    private final Person dorte = desk.unlinked("kontakt-furesoe", "Dorte Juhl", FURESOE, Role.PRIMARY_CONTACT);

    @BeforeEach
    void anOpenRound() {
        desk.meeting("2026-11-25");
        desk.say("/dagsorden 1\n1. Godkendelse af budget\n\n2. Drøftelse af psykiatriplan");
        desk.say("ja");
        desk.say("/anmod 1");
        desk.say("ja");
        desk.replies("OMN-1a", anna, BALLERUP, BOTH);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsWhoIsMissingAndRemindsThemAfterAYes() {
        assertThat(desk.say("/rykker"))
                .contains("- Egedal: Carl Dam")
                .contains("- Furesø: Dorte Juhl")
                .contains("- Dorte Juhl, Furesø, tlf. 11 22 33 44")
                .doesNotContain("Anna");
        assertThat(desk.say("ja")).contains("på vej til 2 personer");
        assertThat(reminders())
                .containsExactlyInAnyOrder(
                        "reminder:OMN-1a:manual-1:" + carl.id(), "reminder:OMN-1a:manual-1:" + dorte.id());
    }

    @Test
    void leavesOutWhoAnswersBetweenThePreviewAndTheYes() {
        desk.say("/rykker");
        desk.replies("OMN-1a", carl, EGEDAL, BOTH);

        assertThat(desk.say("ja")).contains("på vej til 1 person");
    }

    @Test
    void remindsAnewEachTime() {
        desk.say("/rykker");
        desk.say("ja");
        desk.say("/rykker 1");
        desk.say("ja");

        assertThat(reminders())
                .contains("reminder:OMN-1a:manual-2:" + carl.id())
                .hasSize(4);
    }

    @Test
    void leavesAloneWhoHasBeenRemindedThreeTimesInAWeekAndSaysWhomToCall() {
        for (int day = 3; day <= 5; day++) {
            desk.say("/rykker");
            desk.say("ja");
            desk.continueAt("2026-11-0" + day + "T09:00");
        }
        assertThat(desk.say("/rykker"))
                .contains("alle fået så mange påmindelser den seneste uge")
                .contains("- Carl Dam, Egedal, tlf. 11 22 33 44\n- Dorte Juhl, Furesø, tlf. 11 22 33 44");
        assertThat(desk.say("ja")).contains("ikke noget, der venter");

        desk.say("/kontakt tilføj Egedal ny-egedal@example.dk Eva Lund hovedkontakt");
        desk.say("ja");
        assertThat(desk.say("/rykker"))
                .contains("- Egedal: Eva Lund")
                .contains("ikke får flere lige nu – ring i stedet:")
                .contains("- Carl Dam, Egedal, tlf.");
        assertThat(desk.say("ja")).contains("på vej til 1 person");
    }

    @Test
    void warnsBeforeASecondReminderOnTheSameDay() {
        assertThat(desk.say("/rykker")).doesNotContain("OBS");
        desk.say("ja");

        assertThat(desk.say("/rykker")).contains("OBS: De, der mangler, fik allerede en påmindelse");
        desk.say("nej");
        desk.continueAt("2026-11-03T09:00");
        assertThat(desk.say("/rykker")).doesNotContain("OBS");
    }

    @Test
    void showsItAgainWhenSomebodyElseRemindedMeanwhile() {
        desk.say("/rykker");
        desk.changeTo(carl);
        desk.say("/rykker");
        desk.say("ja");
        desk.changeTo(desk.consultant);

        assertThat(desk.say("ja")).contains("OBS: De, der mangler, fik allerede");
        assertThat(reminders()).hasSize(2);
        assertThat(desk.say("ja")).contains("på vej til 2 personer");
    }

    @Test
    void saysThatNobodyIsMissing() {
        desk.replies("OMN-1a", carl, EGEDAL, BOTH);
        desk.replies("OMN-1a", dorte, FURESOE, BOTH);

        assertThat(desk.say("/rykker")).contains("ingen at rykke");
        assertThat(desk.say("ja")).contains("ikke noget, der venter");
    }

    @Test
    void saysThatTheRoundIsOver() {
        desk.continueAt("2026-11-12T09:00");

        assertThat(desk.say("/rykker")).contains("Ingen bemærkningsrunde er åben");
        assertThat(desk.say("/rykker 1")).contains("er lukket").contains("/status OMN-1a");
    }

    private List<String> reminders() {
        return desk.outbox.rows().stream()
                .map(row -> row.dispatch().key())
                .filter(key -> key.startsWith("reminder:"))
                .toList();
    }
}
