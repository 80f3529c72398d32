package dk.raadslag.bot.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.json.JsonMapper;

/** Draws every card with Microsoft's renderer in a browser; the pictures are there to be looked at. */
@EnabledIfSystemProperty(
        named = "look",
        matches = "true",
        disabledReason = "needs node and Chromium: ./mvnw -Plook verify")
class LookTest {

    private static final Path SCRIPTS = Path.of("src/test/look");
    private static final Path WORKSHOP = Path.of("target/look-workshop").toAbsolutePath();
    private static final Path PICTURES = Path.of("target/look").toAbsolutePath();

    @Test
    void everyCardIsSeenWholeOnAPhoneAndOnADesktop() throws IOException, InterruptedException {
        Files.createDirectories(PICTURES);
        Files.createDirectories(WORKSHOP);
        for (String script : List.of("package.json", "host.json", "look.mjs")) {
            Files.copy(SCRIPTS.resolve(script), WORKSHOP.resolve(script), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(
                PICTURES.resolve("cards.json"), JsonMapper.shared().writeValueAsString(EveryCardTest.samples()));

        run("npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error");
        run("node", "look.mjs", PICTURES.toString());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(WORKSHOP.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).as(said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        System.out.println(said);
    }
}
