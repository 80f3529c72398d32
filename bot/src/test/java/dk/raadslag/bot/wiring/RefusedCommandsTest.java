package dk.raadslag.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.Raadslag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be done is refused at once, in a line on standard error. */
class RefusedCommandsTest {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aStartWithBrokenSettingsNamesFileAndLine() throws IOException {
        Path config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(config.resolve("application.yml"), "raadslag:\n  mode: [local\n");

        assertThat(run("serve", "--raadslag.config=" + config)).isEqualTo(1);
        assertThat(complaint()).contains("config/application.yml:3: Filen kan ikke læses som YAML.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            serve | --raadslag.mode=fjong         | --raadslag.mode: »fjong« kan ikke bruges. Skriv local eller teams.
            serve | --raadslag.modee=teams        | --raadslag.modee: »raadslag.modee« kendes ikke. Mente du »raadslag.mode«?
            serve | --raadslag.mode=teams         | Med raadslag.mode=teams mangler raadslag.teams.app-id
            serve | --server.address=0.0.0.0      | server.address=0.0.0.0 kan ikke bruges med raadslag.mode=local
            demo  | --network=findesikke          | Netværket »findesikke« findes ikke. Vælg mellem hovedstaden, kl-
            demo  | --agenda=/nope.txt            | Dagsordenen /nope.txt findes ikke
            demo  | --fjong=1                     | »--fjong=1« kendes ikke. Demoen kan få --agenda=FIL
            """)
    void aStartThatCannotSucceedIsRefusedBeforeAnythingIsWritten(String command, String setting, String complaint) {
        assertThat(run(command, setting)).isEqualTo(1);
        assertThat(complaint()).startsWith(complaint);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("serve", "--server.port=" + other.getLocalPort())).isEqualTo(1);
            assertThat(complaint()).startsWith("Porten " + other.getLocalPort() + " kan ikke bruges");
        }
    }

    @Test
    void aHomeInUseIsNamed() throws IOException {
        Path database = Files.createFile(
                Files.createDirectories(folder.resolve("store")).resolve("raadslag.mv.db"));
        try (FileChannel open = FileChannel.open(database, StandardOpenOption.WRITE);
                var lock = open.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(run("serve", "--server.port=0")).isEqualTo(1);
        }
        assertThat(complaint()).startsWith("Mappen " + folder + " bruges af et Rådslag, der allerede kører.");
    }

    @Test
    void aHomeThatCannotBeMadeIsNamed() throws IOException {
        folder = Files.createFile(folder.resolve("file")).resolve("home");

        assertThat(run("serve", "--server.port=0")).isEqualTo(1);
        assertThat(complaint()).startsWith("Programmet kan ikke skrive i mappen " + folder + ".");
    }

    @ParameterizedTest
    @CsvSource({"backup, backup FIL", "restore, restore FIL", "agenda, agenda parse FIL", "config, config check"})
    void aCommandWithoutItsFileGetsItsUsage(String command, String usage) {
        assertThat(run(command)).isEqualTo(2);
        assertThat(complaint()).startsWith("Brug: java -jar raadslag.jar " + usage);
    }

    @Test
    void aBackupMakesNoFolders() throws IOException {
        Files.createDirectories(folder.resolve("store"));

        assertThat(run("backup", folder + "/nope/b.zip")).isEqualTo(2);
        assertThat(complaint()).startsWith("Mappen " + folder + "/nope findes ikke.");
        assertThat(folder.resolve("nope")).doesNotExist();
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (all.stream().noneMatch(one -> one.startsWith("--raadslag.config"))) {
            all.add("--raadslag.config=../config");
        }
        all.add("--raadslag.home=" + folder);
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(complained, true, StandardCharsets.UTF_8);
        int status = new Program(Raadslag.class, out, err)
                .run(all.toArray(String[]::new))
                .orElseThrow();
        assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
        return status;
    }

    private String complaint() {
        return complained.toString(StandardCharsets.UTF_8);
    }
}
