package dk.raadslag.bot.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.delivery.DeliveryFakes;
import dk.raadslag.bot.fakes.FakeNetworks;
import dk.raadslag.bot.fakes.FakePauses;
import dk.raadslag.bot.fakes.Village;
import dk.raadslag.templates.wording.VelocityWording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AfterRestoreTest {
    private final Village village = new Village();
    private final FakePauses pauses = new FakePauses();

    @TempDir
    private Path home;

    @Test
    void theFirstStartOnACopySendsNothingToTheManyAndSaysSo() throws Exception {
        Files.writeString(home.resolve(Restore.MARK), "2026-10-01T06:00:00Z");

        look();
        look();

        assertThat(pauses.all())
                .singleElement()
                .satisfies(pause -> assertThat(pause.reason())
                        .isEqualTo("gendannet fra sikkerhedskopi af torsdag den 1. oktober 2026 kl. 08.00"));
        assertThat(village.outbox.answersTo(village.consultant.id()))
                .singleElement()
                .asString()
                .startsWith("Rådslag kører på en sikkerhedskopi fra torsdag den 1. oktober 2026");
        assertThat(home.resolve(Restore.MARK)).doesNotExist();
    }

    @Test
    void anyOtherStartChangesNothing() {
        look();

        assertThat(pauses.all()).isEmpty();
        assertThat(village.outbox.rows()).isEmpty();
    }

    private void look() {
        new AfterRestore(
                        home,
                        new AfterRestore.Means(
                                village.unitOfWork,
                                new FakeNetworks(List.of(village.network)),
                                village.contacts,
                                pauses,
                                DeliveryFakes.notices(village),
                                new VelocityWording(home.resolve("no-words"))))
                .look(Village.MONDAY);
    }
}
