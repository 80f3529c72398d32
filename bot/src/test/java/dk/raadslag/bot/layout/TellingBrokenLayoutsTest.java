package dk.raadslag.bot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.FakeContacts;
import dk.raadslag.bot.fakes.FakeNetworks;
import dk.raadslag.bot.fakes.FakeOutbox;
import dk.raadslag.bot.fakes.NothingSent;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Person;
import dk.raadslag.templates.draft.SamplePages;
import dk.raadslag.templates.draft.WordLayouts;
import dk.raadslag.templates.wording.VelocityWording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TellingBrokenLayoutsTest {
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    private static final VelocityWording WORDS = new VelocityWording(Path.of("no-words-of-its-own"));

    @TempDir
    private Path configured = Path.of("");

    private final FakeContacts contacts = new FakeContacts();
    private final FakeOutbox outbox = new FakeOutbox();
    private final Person consultant =
            contacts.enter(new EmailAddress("konsulent-1@example.dk"), "Konsulent Et", "", "");

    @Test
    void theSecretariatIsToldOnce() throws IOException {
        Files.writeString(configured.resolve("samlet-udkast.docx"), "not a zip");

        telling().look(NOW);
        telling().look(NOW.plusSeconds(60));

        assertThat(outbox.answersTo(consultant.id()))
                .singleElement()
                .asString()
                .contains(
                        "Den nye skabelon til **samlet-udkast** i konfigurationsmappen kan ikke bruges",
                        "kan ikke læses som en Word-fil",
                        "den skabelon, der følger med");
    }

    @Test
    void nothingIsSaidWhenAllIsWell() {
        telling().look(NOW);

        assertThat(outbox.rows()).isEmpty();
    }

    private TellingBrokenLayouts telling() {
        return new TellingBrokenLayouts(
                new WordLayouts(configured, configured.resolve("kept"), new NothingSent(), new SamplePages(WORDS)),
                new FakeNetworks(List.of(Omegn.NETWORK)),
                contacts,
                new AtOnce(),
                outbox,
                WORDS);
    }

    /** Does the work and keeps what it wrote. */
    private static final class AtOnce implements UnitOfWork {
        @Override
        public <T> T run(Supplier<T> work) {
            return work.get();
        }
    }
}
