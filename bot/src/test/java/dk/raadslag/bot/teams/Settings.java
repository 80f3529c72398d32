package dk.raadslag.bot.teams;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings bound as the program binds them. */
final class Settings {

    private Settings() {}

    static TeamsProperties of(Stream<String> settings) {
        Map<String, String> map = settings.map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(setting -> setting[0], setting -> setting[1]));
        return new Binder(new MapConfigurationPropertySource(map))
                .bindOrCreate("raadslag.teams", TeamsProperties.class);
    }
}
