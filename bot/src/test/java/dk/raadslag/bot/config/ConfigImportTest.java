package dk.raadslag.bot.config;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.FakeAudit;
import dk.raadslag.bot.fakes.FakeContacts;
import dk.raadslag.bot.fakes.FakeMeetings;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.NetworkId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class ConfigImportTest {
    private static final NetworkId OMN = new NetworkId("koebenhavns-omegn-nord");
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final LoadedConfig shipped = ConfigFolder.read(Path.of("..", "config"));
    private final FakeContacts contacts = new FakeContacts();
    private final FakeMeetings meetings = new FakeMeetings();
    private final FakeAudit audit = new FakeAudit();
    private final ConfigImport importing = new ConfigImport(contacts, meetings, audit);

    @Test
    void theFirstStartTakesOverContactsMeetingsAndSecretariat() {
        importing.importFrom(shipped, NOW);

        assertThat(contacts.of(OMN)).hasSizeGreaterThan(18);
        assertThat(contacts.byEmail(new EmailAddress("konsulent-1@example.dk"))).isPresent();
        assertThat(contacts.networksOf(contacts.byEmail(new EmailAddress("kontakt-ballerup@example.dk"))
                        .orElseThrow()
                        .id()))
                .containsExactly(new NetworkId("hovedstaden"), OMN);
        assertThat(meetings.of(OMN)).hasSize(10).allMatch(Meeting::example);
    }

    @Test
    void aSecondStartTakesOverNothing() {
        importing.importFrom(shipped, NOW);
        List<String> deeds = audit.deeds();

        importing.importFrom(shipped, NOW);

        assertThat(audit.deeds()).isEqualTo(deeds);
    }

    @Test
    void aMeetingThatWasMovedDoesNotComeBackAtTheNextStart() {
        importing.importFrom(shipped, NOW);
        Meeting moved = meetings.of(OMN).get(0);
        meetings.change(moved.confirmed(LocalDate.of(2027, 1, 27), moved.time()));

        importing.importFrom(shipped, NOW);

        assertThat(meetings.of(OMN)).hasSize(10);
    }

    @Test
    void aContactRemovedInTheProgramDoesNotComeBackAtTheNextStart() {
        importing.importFrom(shipped, NOW);
        int before = contacts.of(OMN).size();
        contacts.remove(OMN, new EmailAddress("fag-ballerup@example.dk"));

        importing.importFrom(shipped, NOW);

        assertThat(contacts.of(OMN)).hasSize(before - 1);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aLaterEditOfTheFileIsReportedAndNotTakenOver(@TempDir Path folder, CapturedOutput log) throws IOException {
        LoadedConfig first = copy(folder, "");
        importing.importFrom(first, NOW);
        importing.importFrom(copy(folder, "\r\n"), NOW);
        assertThat(log).doesNotContain("changed");

        importing.importFrom(copy(folder, "\nGentofte;Ny;;ny-gentofte@example.dk;;hovedkontakt;;;\n"), NOW);

        assertThat(log).contains("contacts/koebenhavns-omegn-nord.csv was changed");
        assertThat(contacts.byEmail(new EmailAddress("ny-gentofte@example.dk"))).isEmpty();
    }

    private static LoadedConfig copy(Path folder, String added) throws IOException {
        for (String path : List.of("networks/" + OMN + ".yml", "contacts/" + OMN + ".csv")) {
            Path copy = folder.resolve(path);
            Files.createDirectories(copy.getParent());
            String text = Files.readString(Path.of("..", "config").resolve(path));
            Files.writeString(copy, path.endsWith(".csv") ? text + added : text);
        }
        return ConfigFolder.read(folder);
    }
}
