package dk.raadslag.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.FakeOutages;
import dk.raadslag.bot.fakes.Village;
import dk.raadslag.domain.delivery.Outage;
import dk.raadslag.domain.network.Person;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TellingOutagesTest {

    private final Village village = new Village();
    private final FakeOutages outages = new FakeOutages();
    private final CutOffMunicipalities cutOff = new CutOffMunicipalities(outages, village.contacts, village.addresses);
    private final TellingOutages telling =
            new TellingOutages(village.unitOfWork, outages, village.networks, cutOff, DeliveryFakes.notices(village));

    @Test
    void theSecretariatHearsOnceWhoCannotBeReachedAndOnceThatTheyCan() {
        livesIn(village.ballerup, "tenant-1");
        livesIn(village.subjectBallerup, "tenant-1");
        livesIn(village.egedal, "tenant-1");
        livesIn(village.furesoe, "tenant-2");

        telling.began(outage("tenant-1", Village.MONDAY));
        telling.began(outage("tenant-1", Village.MONDAY.plus(Duration.ofHours(1))));
        telling.ended("tenant-1", Village.MONDAY.plus(Duration.ofHours(2)));
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
    void whatComesAndGoesIsToldOnceAnHour() {
        livesIn(village.ballerup, "tenant-1");

        for (int minute = 0; minute < 60; minute += 10) {
            telling.began(outage("tenant-1", Village.MONDAY.plus(Duration.ofMinutes(minute))));
            telling.ended("tenant-1", Village.MONDAY.plus(Duration.ofMinutes(minute + 5)));
        }
        assertThat(village.outbox.answersTo(village.consultant.id())).hasSize(2);

        telling.began(outage("tenant-1", Village.MONDAY.plus(Duration.ofMinutes(60))));
        assertThat(village.outbox.answersTo(village.consultant.id())).hasSize(3);
    }

    @Test
    void aTenantWithoutContactPersonsIsNobodysNews() {
        livesIn(village.ballerup, "tenant-1");

        telling.began(outage("tenant-2", Village.MONDAY));

        assertThat(village.outbox.rows()).isEmpty();
    }

    private static Outage outage(String tenant, Instant since) {
        return new Outage(tenant, since, since.plusSeconds(15));
    }

    private void livesIn(Person person, String tenant) {
        village.addresses.remember(person.id(), Sample.address(tenant, "with-" + person.id()), Village.MONDAY);
    }
}
