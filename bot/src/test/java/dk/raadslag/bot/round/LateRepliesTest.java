package dk.raadslag.bot.round;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static dk.raadslag.bot.fakes.Omegn.FURESOE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import dk.raadslag.domain.reply.Position;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers after Wednesday 11 November 2026 at noon wait for the secretariat's word. */
class LateRepliesTest {
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
        desk.outbox.deliver(
                "request:OMN-1a:" + anna.id(), "card-anna", desk.round("OMN-1a").openedAt());
        desk.outbox.deliver(
                "request:OMN-1a:" + carl.id(), "card-carl", desk.round("OMN-1a").openedAt());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @BeforeEach
    void egedalAnswersTooLate() {
        desk.continueAt("2026-11-12T09:00");
        desk.replies("OMN-1a", carl, EGEDAL, BOTH);
    }

    @Test
    void theSecretariatIsToldOnceOfEachMunicipality() {
        desk.replies("OMN-1a", carl, EGEDAL, Map.of("1", Position.NOT_ENDORSED));
        desk.replies("OMN-1a", dorte, FURESOE, BOTH);

        List<Message> told = desk.sent("late:OMN-1a");
        assertThat(told).hasSize(2);
        assertThat(told.get(0).text())
                .contains("**Egedal har svaret efter fristen** (onsdag den 11. november 2026 kl. 12.00) i OMN-1a")
                .contains("- Punkt 1: kan ikke tiltræde")
                .contains("- Punkt 2: ingen bemærkninger");
        assertThat(told.get(0).card())
                .contains("admit-late")
                .contains("leave-late")
                .contains("\"240\"");
    }

    @Test
    void whatIsTakenAlongCountsFromThenOn() {
        assertThat(admitted()).isFalse();

        assertThat(desk.press("admit-late", egedal())).contains("Svaret fra Egedal er taget med i OMN-1a");

        assertThat(admitted()).isTrue();
        assertThat(desk.say("/status OMN-1a")).contains("Egedal");
        assertThat(desk.sent("late:OMN-1a")).isEmpty();
    }

    @Test
    void theOtherButtonUndoesIt() {
        String shown = desk.press("admit-late", egedal());
        assertThat(shown).contains("leave-late").doesNotContain("admit-late");

        assertThat(desk.press("leave-late", egedal())).contains("bliver liggende uden for udkastet");
        assertThat(admitted()).isFalse();
    }

    @Test
    void theSameByWords() {
        assertThat(desk.say("tag med Egedal")).contains("Svaret fra Egedal er taget med i OMN-1a");
        assertThat(desk.say("tag med egedal kommune")).contains("er allerede taget med");
        assertThat(desk.say("lad ligge Egedal")).contains("bliver liggende uden for udkastet");
        assertThat(desk.say("tag med")).contains("Der venter ingen svar");
        assertThat(desk.say("tag med Ballerup")).contains("Ballerup har ingen svar, der er kommet efter fristen");
    }

    @Test
    void theSecondConsultantIsToldWhoHasDecided() {
        desk.press("admit-late", egedal());
        desk.changeTo(desk.contacts.enter(
                new dk.raadslag.domain.network.EmailAddress("konsulent-2@example.dk"), "Konsulent To", "", ""));

        assertThat(desk.press("admit-late", egedal())).contains("er allerede taget med af Konsulent Et");
    }

    @Test
    void whatComesAfterTheDecisionIsToldAnew() {
        desk.press("leave-late", egedal());
        desk.continueAt("2026-11-12T10:00");
        desk.replies("OMN-1a", carl, EGEDAL, Map.of("1", Position.NOT_ENDORSED));

        assertThat(desk.sent("late:OMN-1a")).isNotEmpty();
    }

    @Test
    void theCardOfAnotherNetworksRoundLeadsNowhere() {
        desk.serve(dk.raadslag.bot.fakes.Omegn.NEIGHBOUR);

        assertThat(desk.press("admit-late", egedal()))
                .isEqualTo(desk.press("admit-late", Map.of("round", "OMN-9z", "municipality", "240")));
        assertThat(admitted()).isFalse();
    }

    private boolean admitted() {
        return desk.contributions.to(desk.round("OMN-1a").id()).stream().allMatch(one -> one.counts());
    }

    private static Map<String, String> egedal() {
        return Map.of("round", "OMN-1a", "municipality", EGEDAL.value());
    }
}
