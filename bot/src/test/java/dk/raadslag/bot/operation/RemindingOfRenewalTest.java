package dk.raadslag.bot.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Village;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemindingOfRenewalTest {
    private static final Instant MONDAY_AT_NINE = Instant.parse("2026-11-02T08:00:00Z");

    private final Village village = new Village();

    @Test
    void theSecretariatIsToldOnceAWeekInOfficeHours() {
        RemindingOfRenewal reminding = expiring(LocalDate.of(2026, 12, 31));

        reminding.run(MONDAY_AT_NINE.minus(Duration.ofHours(2)));
        assertThat(told()).isEmpty();

        reminding.run(MONDAY_AT_NINE);
        reminding.run(MONDAY_AT_NINE.plus(Duration.ofDays(3)));
        reminding.run(MONDAY_AT_NINE.plus(Duration.ofDays(7)));

        assertThat(told())
                .containsExactly(
                        "Min adgang til Teams udløber torsdag den 31. december 2026 (om 59 dage). Bed jeres it-afdeling om"
                                + " at forny den inden da; ellers kan jeg hverken sende eller modtage noget.",
                        "Min adgang til Teams udløber torsdag den 31. december 2026 (om 52 dage). Bed jeres it-afdeling om"
                                + " at forny den inden da; ellers kan jeg hverken sende eller modtage noget.");
    }

    @Test
    void moreThanTwoMonthsAheadNobodyIsDisturbed() {
        expiring(LocalDate.of(2027, 1, 2)).run(MONDAY_AT_NINE);

        assertThat(told()).isEmpty();
    }

    @Test
    void aDateThatIsPastIsAskedAbout() {
        expiring(LocalDate.of(2026, 11, 1)).run(MONDAY_AT_NINE);

        assertThat(told()).singleElement().asString().contains("skulle udløbe søndag den 1. november 2026");
    }

    private RemindingOfRenewal expiring(LocalDate day) {
        return new RemindingOfRenewal(day, OperationFakes.telling(village));
    }

    private List<String> told() {
        return village.outbox.answersTo(village.consultant.id());
    }
}
