package dk.raadslag.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Village;
import dk.raadslag.domain.network.Person;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TellingOutagesTest {

    private final Village village = new Village();
    private final TellingOutages telling =
            new TellingOutages(village.networks, village.contacts, village.addresses, DeliveryFakes.notices(village));

    @Test
    void theSecretariatHearsOnceWhoCannotBeReachedAndOnceThatTheyCan() {
        livesIn(village.ballerup, "tenant-1");
        livesIn(village.subjectBallerup, "tenant-1");
        livesIn(village.egedal, "tenant-1");
        livesIn(village.furesoe, "tenant-2");

        telling.began("tenant-1", Village.MONDAY);
        telling.began("tenant-1", Village.MONDAY.plus(Duration.ofHours(1)));
        telling.ended("tenant-1", Village.MONDAY.plus(Duration.ofHours(2)));

        assertThat(village.outbox.answersTo(village.consultant.id()))
                .containsExactly(
                        "Teams tager for tiden ikke imod mine beskeder til kontaktpersoner i Ballerup og Egedal. Intet går"
                                + " tabt: Jeg prøver igen hvert minut og sender resten, så snart det lykkes. Haster"
                                + " noget, så ring.",
                        "Beskeder til kontaktpersoner i Ballerup og Egedal går igennem igen. Det, der ventede, bliver"
                                + " sendt nu.");
    }

    @Test
    void aTenantWithoutContactPersonsIsNobodysNews() {
        livesIn(village.ballerup, "tenant-1");

        telling.began("tenant-2", Village.MONDAY);

        assertThat(village.outbox.rows()).isEmpty();
    }

    private void livesIn(Person person, String tenant) {
        village.addresses.remember(person.id(), Sample.address(tenant, "with-" + person.id()), Village.MONDAY);
    }
}
