package dk.raadslag.bot.round;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.reply.ShownRequests;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round that was closed on 2 November 2026, ten days before its deadline: nobody is told that the deadline was then. */
class ClosedEarlyTest {
    private final Desk desk = new Desk();
    private Person anna;

    @BeforeEach
    void close() {
        anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
        desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);
        desk.meeting("2026-11-25");
        List.of("/dagsorden 1\n1. Budget", "ja", "/anmod 1 frist 12/11", "ja", "/luk", "ja")
                .forEach(desk::say);
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void theRequestSaysWhenItWasClosed() {
        assertThat(desk.the(ShownRequests.class)
                        .to(anna.id(), desk.round("OMN-1a"), desk.now())
                        .orElseThrow()
                        .text())
                .contains("lukket mandag den 2. november 2026")
                .doesNotContain("fristen var");
    }

    @Test
    void anAnswerEnteredForSomebodyIsMarkedAsAfterTheClosing() {
        assertThat(desk.say("/svar Ballerup (telefon)\npunkt 1 tiltrædes"))
                .contains("OBS: Runden er lukket, så svaret bliver markeret som modtaget efter lukningen.")
                .doesNotContain("Fristen");
        assertThat(desk.say("ja")).contains("modtaget efter lukningen").doesNotContain("fristen", "mangler stadig");
    }

    @Test
    void whetherALateAnswerIsLetInNamesTheRound() {
        desk.writes(anna, "punkt 1: tiltrædes");
        assertThat(desk.outbox.rows().stream()
                        .map(row -> row.dispatch())
                        .filter(one -> one.intent() instanceof Intent.LateReply)
                        .flatMap(one -> desk.sent(one.key()).stream()))
                .first()
                .satisfies(message -> {
                    assertThat(message.text()).contains("efter at runden blev lukket");
                    assertThat(message.card()).contains("Skal svaret fra Ballerup med i udkastet til OMN-1a?");
                });
    }
}
