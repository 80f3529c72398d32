package dk.raadslag.bot.story;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The real program in a process of its own, which can be killed with no time for last words. */
final class Fork implements AutoCloseable {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Process process;
    private final Path home;
    private final int port;
    private final long readyAt;

    private Fork(Process process, Path home, int port) {
        this.process = process;
        this.home = home;
        this.port = port;
        Awaitility.await()
                .pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofMinutes(2))
                .until(this::isReady);
        readyAt = System.nanoTime();
    }

    /** Starts it on the networks and contacts of this folder and returns when it is ready. */
    static Fork start(Path folder, List<String> settings) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "dk.raadslag.bot.Raadslag",
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--raadslag.config=" + folder,
                "--raadslag.home=" + folder.resolve("home")));
        command.addAll(settings);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "output")))
                .start();
        return new Fork(process, folder.resolve("home"), port);
    }

    URI messages() {
        return URI.create("http://127.0.0.1:" + port + "/api/messages");
    }

    boolean isReady() {
        return status(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness")) == 200;
    }

    long readyAt() {
        return readyAt;
    }

    /** Returns what an endpoint answers that only this machine reaches. */
    String managed(String endpoint) {
        return send(HttpRequest.newBuilder(management(endpoint)).build()).body();
    }

    /** Has a copy written by the program while it works, and returns what came of it. */
    int backUp(Path file) {
        String body = "{\"file\":\"%s\",\"key\":\"%s\"}".formatted(file, read("management.key"));
        return send(HttpRequest.newBuilder(management("backup"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build())
                .statusCode();
    }

    /** Ends it as the loss of power would. */
    void kill() {
        process.destroyForcibly();
        waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        waitFor();
    }

    private void waitFor() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the program does not end");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the program ends", stopped);
        }
    }

    private URI management(String endpoint) {
        return URI.create("http://127.0.0.1:" + read("management.port") + "/actuator/" + endpoint);
    }

    private String read(String file) {
        try {
            return Files.readString(home.resolve(file)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private int status(URI uri) {
        try {
            return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while talking to the program", stopped);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }
}
