package dk.raadslag.bot.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

/** The folder that holds everything the bot writes; tells there on which port the management answers. */
final class Home implements ApplicationListener<WebServerInitializedEvent> {

    private final Path folder;

    Home(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path folder() {
        return folder;
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent event) {
        if ("management".equals(event.getApplicationContext().getServerNamespace())) {
            write(folder.resolve("management.port"), event.getWebServer().getPort());
        }
    }

    private static void write(Path file, int port) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, port + System.lineSeparator());
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write " + file, unwritable);
        }
    }
}
