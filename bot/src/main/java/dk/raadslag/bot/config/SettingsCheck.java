package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.BadSetting;
import dk.raadslag.bot.config.ConfigPhrases.Misspelt;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads the folder's {@code application.yml}: broken YAML, settings there are not, and values they cannot have. */
public final class SettingsCheck {
    private static final String OWN = "raadslag";
    private static final String UNKNOWN_UNTIL_STARTED = "${";

    private final Supplier<? extends Collection<Setting>> known;

    /** Asks for the settings only when one is written in the file. */
    public SettingsCheck(Supplier<? extends Collection<Setting>> known) {
        this.known = known;
    }

    /** Returns what is wrong, line by line; nothing where there is no such file. */
    public List<ConfigProblem> problems(Path config) {
        return Stream.of("application.yml", "application.yaml")
                .map(config::resolve)
                .filter(Files::exists)
                .flatMap(file -> in(file).stream())
                .toList();
    }

    /** Throws what a start-up stops with when the file, or a setting of the command line, is not right. */
    public void orThrow(Path config, List<String> settings, Wording wording) {
        List<ConfigProblem> problems = Stream.concat(
                        problems(config).stream(), settings.stream().flatMap(one -> onTheCommandLine(one).stream()))
                .toList();
        if (!problems.isEmpty()) {
            throw BrokenConfigException.of(problems, wording);
        }
    }

    private Optional<ConfigProblem> onTheCommandLine(String setting) {
        String[] parts = (setting + "=").split("=", -1);
        String name = parts[0].substring("--".length()).replaceFirst("\\[\\d+]$", "");
        return name.startsWith(OWN + ".")
                ? wrong(name, parts[1]).map(phrase -> new ConfigProblem(parts[0], 0, "", phrase))
                : Optional.empty();
    }

    private Optional<Phrase> wrong(String name, String value) {
        return known.get().stream()
                .filter(one -> one.isNamed(name))
                .findFirst()
                .map(one -> value.isEmpty() || one.takes(value)
                        ? Optional.<Phrase>empty()
                        : Optional.<Phrase>of(new BadSetting(value, one.kind(), one.choices())))
                .orElseGet(() -> Optional.of(Block.unknown(
                        name, known.get().stream().map(Setting::name).toList())));
    }

    private List<ConfigProblem> in(Path file) {
        Complaints complaints = new Complaints(file.toString().replace('\\', '/'));
        FileText.read(file, complaints)
                .map(text -> YamlFile.documents(text, complaints))
                .orElse(List.of())
                .forEach(document -> document.block().ifPresent(this::topmost));
        return complaints.byLine();
    }

    private void topmost(Block block) {
        block.all().forEach((name, value) -> {
            if (name.equals(OWN) || name.startsWith(OWN + ".")) {
                look(name, value, block);
            } else {
                NearMiss.of(name, List.of(OWN)).ifPresent(meant -> block.complain(name, new Misspelt(name, meant)));
            }
        });
    }

    private void look(String path, Value value, Block within) {
        Optional<Setting> setting =
                known.get().stream().filter(one -> one.isNamed(path)).findFirst();
        if (setting.isPresent()) {
            read(setting.get(), value);
        } else if (known.get().stream().noneMatch(one -> one.isBelow(path))) {
            within.refuse(path.substring(path.lastIndexOf('.') + 1), siblings(path));
        } else {
            value.block()
                    .ifPresent(group -> group.all().forEach((name, inner) -> look(path + "." + name, inner, group)));
        }
    }

    private List<String> siblings(String path) {
        String group = path.substring(0, path.lastIndexOf('.'));
        return known.get().stream()
                .filter(one -> one.isBelow(group))
                .map(one -> one.name().split("\\.")[group.split("\\.").length])
                .distinct()
                .sorted()
                .toList();
    }

    private static void read(Setting setting, Value value) {
        List<Value> values = value.isListOfTexts() ? value.list() : List.of(value);
        values.forEach(one -> one.text()
                .filter(text -> !text.value().contains(UNKNOWN_UNTIL_STARTED) && !setting.takes(text.value()))
                .ifPresent(text -> text.complain(new BadSetting(text.value(), setting.kind(), setting.choices()))));
    }
}
