package dk.raadslag.bot.teamsapp;

import dk.raadslag.domain.Phrase;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The settings of the app package, as they stand in config/application.yml, the environment or the command line. */
final class Settings {

    static final String APP_ID = "raadslag.teams.app-id";
    static final String PUBLIC_URL = "raadslag.public-url";
    static final String PACKAGE_ID = "raadslag.teams-app.package-id";
    static final String VERSION = "raadslag.teams-app.version";
    static final String DEVELOPER = "raadslag.teams-app.developer";
    static final String WEBSITE = "raadslag.teams-app.website-url";
    static final String PRIVACY = "raadslag.teams-app.privacy-url";
    static final String TERMS = "raadslag.teams-app.terms-url";

    static final List<String> ALL =
            List.of(APP_ID, PUBLIC_URL, PACKAGE_ID, VERSION, DEVELOPER, WEBSITE, PRIVACY, TERMS);

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}-(\\p{XDigit}{4}-){3}\\p{XDigit}{12}");
    private static final Pattern NUMBERS = Pattern.compile("(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){2}");
    private static final Pattern ADDRESS = Pattern.compile("https://[^\\s/?#]+[^\\s]*");
    private static final int LONGEST_NAME = 32;

    private final Function<String, @Nullable String> values;

    Settings(Function<String, @Nullable String> values) {
        this.values = values;
    }

    /** Returns why no package can be made from these settings; empty when one can. */
    Optional<Phrase> problem() {
        List<String> missing = unset(APP_ID, PUBLIC_URL);
        return missing.isEmpty() ? unusable() : Optional.of(new TeamsAppWords.SettingsMissing(missing));
    }

    /** Returns the pages nobody has set; the package links to the public address instead. */
    List<String> pagesMissing() {
        return unset(WEBSITE, PRIVACY, TERMS);
    }

    Installation installation(String developer) {
        String publicUrl = get(PUBLIC_URL, "");
        return new Installation(
                get(APP_ID, ""),
                get(PACKAGE_ID, get(APP_ID, "")),
                get(VERSION, "1.0.0"),
                URI.create(publicUrl),
                new Installation.Developer(
                        get(DEVELOPER, developer),
                        get(WEBSITE, publicUrl),
                        get(PRIVACY, publicUrl),
                        get(TERMS, publicUrl)));
    }

    private Optional<Phrase> unusable() {
        List<Optional<Phrase>> all = new ArrayList<>();
        Stream.of(APP_ID, PACKAGE_ID).forEach(name -> all.add(check(name, ID, "00000000-0000-0000-0000-000000000000")));
        all.add(check(VERSION, NUMBERS, "1.0.0"));
        Stream.of(PUBLIC_URL, WEBSITE, PRIVACY, TERMS)
                .forEach(name -> all.add(check(name, ADDRESS, "https://raadslag.kommune.dk")));
        all.add(check(DEVELOPER, Pattern.compile(".{1," + LONGEST_NAME + "}"), "Sekretariatet"));
        return all.stream().flatMap(Optional::stream).findFirst();
    }

    private Optional<Phrase> check(String name, Pattern form, String example) {
        String written = get(name, example);
        return form.matcher(written).matches()
                ? Optional.empty()
                : Optional.of(new TeamsAppWords.SettingNotUsable(name, written, example));
    }

    private List<String> unset(String... names) {
        return Stream.of(names).filter(name -> get(name, "").isEmpty()).toList();
    }

    private String get(String name, String otherwise) {
        String value = values.apply(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
