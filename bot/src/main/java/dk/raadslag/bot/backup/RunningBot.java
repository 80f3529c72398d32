package dk.raadslag.bot.backup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The bot that runs in a home folder, as its management port answers on this machine. */
final class RunningBot {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int DONE = 200;

    private final URI management;
    private final String key;

    private RunningBot(URI management, String key) {
        this.management = management;
        this.key = key;
    }

    /** Returns the bot of a home; empty when none answers. */
    static Optional<RunningBot> in(Path home) {
        try {
            int port = Integer.parseInt(
                    Files.readString(home.resolve("management.port")).strip());
            RunningBot bot = new RunningBot(
                    URI.create("http://127.0.0.1:" + port + "/actuator/"),
                    Files.readString(home.resolve(ManagementKey.FILE)));
            return bot.answers() ? Optional.of(bot) : Optional.empty();
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Has the copy written and returns its size in bytes. */
    long backUp(Path file, Optional<Passphrase> passphrase) {
        String body = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "file",
                        file.toAbsolutePath().toString(),
                        "key",
                        key,
                        "passphrase",
                        passphrase.map(Passphrase::words).orElse("")));
        try {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(management.resolve("backup"))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build());
            if (answer.statusCode() == DONE) {
                return JsonMapper.shared().readTree(answer.body()).path("bytes").asLong();
            }
            throw new BackupException(new BackupWords.BotDidNotBackUp(answer.statusCode() + " " + answer.body()));
        } catch (IOException broken) {
            throw new BackupException(new BackupWords.BotDidNotBackUp(broken.toString()));
        }
    }

    private boolean answers() {
        try {
            return send(HttpRequest.newBuilder(management.resolve("health"))
                                    .timeout(Duration.ofSeconds(10))
                                    .build())
                            .statusCode()
                    > 0;
        } catch (IOException silent) {
            return false;
        }
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
