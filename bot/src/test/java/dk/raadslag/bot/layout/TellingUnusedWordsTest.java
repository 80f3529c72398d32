package dk.raadslag.bot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.bot.fakes.FakeContacts;
import dk.raadslag.bot.fakes.FakeNetworks;
import dk.raadslag.bot.fakes.FakeOutbox;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.bot.wiring.FoundPhrases;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.reminder.OfficeHours;
import dk.raadslag.domain.reminder.ReminderHours;
import dk.raadslag.templates.draft.SamplePages;
import dk.raadslag.templates.draft.TextLayouts;
import dk.raadslag.templates.draft.WordLayouts;
import dk.raadslag.templates.wording.VelocityWording;
import dk.raadslag.templates.wording.WordingTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TellingUnusedWordsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");
    private static final Instant SUNDAY = Instant.parse("2026-11-01T08:00:00Z");
    private static final VelocityWording WORDS = new VelocityWording(Path.of("no-words-of-its-own"));

    @TempDir
    private Path wording = Path.of("");

    private final FakeContacts contacts = new FakeContacts();
    private final FakeOutbox outbox = new FakeOutbox();
    private final Person consultant =
            contacts.enter(new EmailAddress("konsulent-1@example.dk"), "Konsulent Et", "", "");

    @Test
    void theSecretariatIsToldOnceOfALayout() throws IOException {
        write("draft/samlet-udkast.docx", "not a zip");

        telling().run(MONDAY);
        telling().run(MONDAY.plusSeconds(60));

        assertThat(outbox.answersTo(consultant.id()))
                .singleElement()
                .asString()
                .contains(
                        "Den nye skabelon til **samlet-udkast** i konfigurationsmappen kan ikke bruges",
                        "kan ikke læses som en Word-fil",
                        "den skabelon, der følger med");
    }

    @Test
    void theSecretariatIsToldOnceOfEachTextAndEachPage() throws IOException {
        write("reply/receipt.vm", "Tak!\n$minucipality");
        write("draft/internt-bilag.md.vm", "# $title\n#foreach($one in $items)");
        Files.write(wording.resolve("reply/contact-help.vm"), new byte[] {(byte) 0xE6});

        telling().run(MONDAY);
        telling().run(MONDAY.plusSeconds(60));

        assertThat(outbox.answersTo(consultant.id()))
                .hasSize(3)
                .anySatisfy(said -> assertThat(said)
                        .contains(
                                "Jeres egen tekst **reply/receipt** i konfigurationsmappen kan ikke bruges",
                                "Linje 2: feltet findes ikke her: $minucipality"))
                .anySatisfy(said -> assertThat(said).contains("**draft/internt-bilag.md.vm**", "ikke skrevet rigtigt"))
                .anySatisfy(said -> assertThat(said).contains("gem den som UTF-8"));
    }

    @Test
    void nobodyIsToldBeforeTheyAreAtWork() throws IOException {
        write("reply/receipt.vm", "Tak!\n$minucipality");
        TellingUnusedWords telling = telling();

        telling.run(SUNDAY);
        assertThat(outbox.rows()).isEmpty();

        telling.run(MONDAY);
        assertThat(outbox.rows()).hasSize(1);
    }

    @Test
    void nothingIsSaidWhenAllIsWell() throws IOException {
        write("reply/receipt.vm", "Tak!");

        telling().run(MONDAY);

        assertThat(outbox.rows()).isEmpty();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(wording.resolve(path).getParent());
        Files.writeString(wording.resolve(path), text);
    }

    private TellingUnusedWords telling() {
        SamplePages samples = new SamplePages(WORDS);
        Path layouts = wording.resolve("draft");
        return new TellingUnusedWords(
                WordLayouts.overFolder(layouts, samples),
                WordingTexts.overFolder(wording, new FoundPhrases()),
                new TextLayouts(layouts, samples),
                new FakeNetworks(List.of(Omegn.NETWORK)),
                new OfficeHours(day -> false, ReminderHours.of("08:00-16:00")),
                new Notices(new AtOnce(), contacts, outbox, WORDS));
    }

    /** Does the work and keeps what it wrote. */
    private static final class AtOnce implements UnitOfWork {
        @Override
        public <T> T run(Supplier<T> work) {
            return work.get();
        }
    }
}
