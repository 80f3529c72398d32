package dk.raadslag.store.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.delivery.Intent;
import org.junit.jupiter.api.Test;

class IntentColumnsTest {
    @Test
    void aCardUpdateRemembersItsPage() {
        Intent update = new Intent.CardUpdate("OMN-3a", "1:card", 3);

        assertThat(IntentColumns.of(update).read()).isEqualTo(update);
    }

    @Test
    void anUpdateWrittenBeforeCardsHadPagesIsOfTheFirst() {
        assertThat(new IntentColumns("CardUpdate", "{\"round\":\"OMN-3a\",\"activityId\":\"1:card\"}").read())
                .isEqualTo(new Intent.CardUpdate("OMN-3a", "1:card", 1));
    }
}
