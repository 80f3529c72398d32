package dk.raadslag.bot.wiring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the bot. */
final class Serving {

    private final Class<?> application;

    Serving(Class<?> application) {
        this.application = application;
    }

    /** Starts with these settings and returns when it is ready. */
    ConfigurableApplicationContext start(List<String> settings, Path config) {
        SpringApplication bot = new SpringApplication(application);
        bot.addListeners(new BeforeStarting());
        bot.setDefaultProperties(defaults(config));
        return bot.run(settings.toArray(String[]::new));
    }

    /** Starts a bot for show: its own home, a free port, an own database, warnings only on the console. */
    ConfigurableApplicationContext startRehearsal(List<String> settings, Path config, Path home) {
        List<String> own = List.of(
                "--raadslag.home=" + home,
                "--raadslag.mode=local",
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--spring.datasource.url=" + StoreConnection.url(home),
                "--logging.threshold.console=WARN");
        return start(over(settings, own), config);
    }

    /** Puts a bot together only to ask it what it can do: it opens no port and keeps nothing. */
    ConfigurableApplicationContext assemble(List<String> settings, Path config) {
        List<String> own = List.of(
                "--raadslag.mode=local",
                "--server.address=127.0.0.1",
                "--spring.main.web-application-type=none",
                "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
                "--logging.file.name=${java.io.tmpdir}/raadslag-assembled.log",
                "--logging.threshold.console=ERROR");
        return start(over(settings, own), config);
    }

    private static List<String> over(List<String> settings, List<String> own) {
        List<String> all = new ArrayList<>(own);
        settings.stream()
                .filter(setting -> own.stream().noneMatch(one -> nameOf(one).equals(nameOf(setting))))
                .forEach(all::add);
        return all;
    }

    private static String nameOf(String setting) {
        return setting.split("=", 2)[0];
    }

    private static Map<String, Object> defaults(Path config) {
        Map<String, Object> defaults = new HashMap<>();
        defaults.put("raadslag.config", config.toString());
        defaults.put("spring.config.additional-location", "optional:file:" + config.toAbsolutePath() + "/");
        return defaults;
    }
}
