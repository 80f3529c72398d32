package dk.raadslag.bot.network;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.delivery.DeliveryState;
import dk.raadslag.domain.delivery.FailureReason;
import dk.raadslag.domain.health.Signs;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Egedal left the network on 31 October 2026, and nobody has taken its contact person off the list. */
class FormerMemberTest {
    private final Desk desk = new Desk(
            "local",
            Omegn.of(Omegn.NETWORK.municipalities().stream()
                    .map(one -> one.code().equals(EGEDAL) ? one.between(null, LocalDate.of(2026, 10, 31)) : one)
                    .toList()));
    private final Person anna = desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
    private final Person carl = desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void nobodyIsDoubtedForAMunicipalityThatHasLeft() {
        blocks(anna);
        blocks(carl);
        assertThat(desk.say("/netværk sundhed")).contains("Anna Holm (").doesNotContain("Carl Dam");
    }

    @Test
    void nobodyIsAskedWhetherTheyStillAreForAMunicipalityThatHasLeft() {
        assertThat(desk.say("/kontakt bekræft")).contains("Anna Holm").doesNotContain("Egedal");
        desk.say("ja");
        assertThat(desk.confirmations.of(desk.network.id(), anna.id())).isPresent();
        assertThat(desk.confirmations.of(desk.network.id(), carl.id())).isEmpty();
    }

    @Test
    void nobodyIsMissedInAMunicipalityThatHasLeft() {
        assertThat(desk.say("/kontakt fjern kontakt-egedal@example.dk"))
                .contains("Carl Dam")
                .doesNotContain("ingen at spørge");
        desk.say("nej");
        assertThat(desk.say("/kontakt fjern kontakt-ballerup@example.dk")).contains("ingen at spørge i Ballerup");
    }

    private void blocks(Person person) {
        desk.signs.of(
                person,
                new Signs(null, new DeliveryState.Failed(desk.now().minus(Duration.ofDays(3)), FailureReason.BLOCKED)));
    }
}
