package dk.raadslag.bot.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.Chain;
import dk.raadslag.domain.network.ConsentRules;
import dk.raadslag.domain.network.DecisionMaking;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Handling;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever sees to a case is reminded two working days before it must be handed in: on Wednesday 11 November 2026. */
class RemindingActorsTest {
    private final Desk desk = new Desk("local", network("kontakt-furesoe@example.dk"));
    private Person actor;

    @BeforeEach
    void begin() {
        actor = desk.contact("kontakt-furesoe", "Kontakt Furesø", Omegn.FURESOE, Role.PRIMARY_CONTACT);
        desk.meetings.enter(desk.network, "sundhedsraad", LocalDate.parse("2026-11-18"), LocalTime.NOON, false);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void isRemindedOnceAndTwoWorkingDaysAhead() {
        desk.say("/sag ny Fælles indkøb");
        desk.say("ja");
        assertThat(remindedAt("2026-11-06T09:00")).isEmpty();
        assertThat(remindedAt("2026-11-09T07:00")).isEmpty();
        assertThat(remindedAt("2026-11-09T09:00"))
                .singleElement()
                .extracting(Message::text)
                .asString()
                .contains("Kære Kontakt Furesø")
                .contains(
                        "sagen **Fælles indkøb** skal være fremme hos Sundhedsrådet senest onsdag den 11. november 2026")
                .contains("Mødet er onsdag den 18. november 2026");
        assertThat(remindedAt("2026-11-10T09:00")).hasSize(1);
    }

    @Test
    void isRemindedAgainOfAnotherDayAndNotOfACaseThatHasGoneOn() {
        desk.say("/sag ny Fælles indkøb");
        desk.say("ja");
        desk.say("/sag 1 dato 25/11");
        assertThat(remindedAt("2026-11-10T09:00")).isEmpty();
        desk.say("/sag 1 luk");
        desk.say("ja");
        assertThat(remindedAt("2026-11-17T09:00")).isEmpty();
    }

    @Test
    void theDeputyIsRemindedWhileTheyAreAway() {
        Person deputy = desk.contact("sted-furesoe", "Stedfortræder Furesø", Omegn.FURESOE, Role.DEPUTY);
        desk.away("kontakt-furesoe", new Absence(LocalDate.parse("2026-11-02"), LocalDate.parse("2026-11-30"), deputy));
        desk.say("/sag ny Fælles indkøb");
        desk.say("ja");
        assertThat(remindedAt("2026-11-10T09:00")).isEmpty();
        assertThat(desk.sent("notice:" + deputy.id() + ":case"))
                .singleElement()
                .extracting(Message::text)
                .asString()
                .contains("Kære Stedfortræder Furesø");
    }

    @Test
    void hearsNothingOfAClosedItem() {
        desk.say("/dagsorden 1\n1. Godkendelse\n2. Lukket: Ansættelse");
        desk.say("ja");
        assertThat(desk.say("/sag ny punkt 2 møde 1")).contains("Punktet er lukket");
        desk.say("ja");
        assertThat(remindedAt("2026-11-10T09:00")).isEmpty();
    }

    @Test
    void whomTheNetworkDoesNotKnowIsNotWrittenTo() {
        try (Desk other = new Desk("local", network("kkr@example.dk"))) {
            Person stranger = other.stranger("kkr", "KKR-sekretariatet");
            other.meetings.enter(other.network, "sundhedsraad", LocalDate.parse("2026-11-18"), LocalTime.NOON, false);
            other.say("/sag ny Fælles indkøb");
            other.say("ja");
            other.continueAt("2026-11-10T09:00");
            other.ring();
            assertThat(other.sent("notice:" + stranger.id() + ":case")).isEmpty();
        }
    }

    private List<Message> remindedAt(String moment) {
        desk.continueAt(moment);
        desk.ring();
        return desk.sent("notice:" + actor.id() + ":case");
    }

    private static Network network(String email) {
        Network omegn = Omegn.with(ConsentRules.USUAL);
        Handling.Actor actor = new Handling.Actor("Sundhedsrådets sekretariat", new EmailAddress(email));
        List<Forum> forums = omegn.forums().stream()
                .map(forum -> new Forum(
                        forum.id(),
                        forum.name(),
                        forum.meetings(),
                        forum.plan(),
                        forum.shortPlan(),
                        forum.lifetime(),
                        new Handling(5, actor)))
                .toList();
        return new Network(
                omegn.id(),
                omegn.signature(),
                omegn.tenants(),
                omegn.secretariat(),
                omegn.membership(),
                omegn.daysOff(),
                new DecisionMaking(forums, List.of(new Chain("raad", "Til rådet", List.of("sundhedsraad")))),
                omegn.consent(),
                omegn.upkeep());
    }
}
