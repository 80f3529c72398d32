package dk.raadslag.bot.config;

import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The 98 Danish municipalities by kommunekode and by everyday name. */
public final class MunicipalityNames {
    private static final List<Municipality> ALL = load();

    private MunicipalityNames() {}

    /** Returns all municipalities, in order of code. */
    public static List<Municipality> all() {
        return ALL;
    }

    /** Returns the municipality with this kommunekode. */
    public static Optional<Municipality> byCode(String code) {
        return ALL.stream().filter(one -> one.code().value().equals(code)).findFirst();
    }

    /** Returns the municipality with this name; case, "Kommune" behind it and æøå written as ae, oe, aa do not matter. */
    public static Optional<Municipality> byName(String name) {
        String wanted = folded(name);
        return ALL.stream().filter(one -> folded(one.name()).equals(wanted)).findFirst();
    }

    private static String folded(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\s+kommune$", "")
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
    }

    private static List<Municipality> load() {
        try (InputStream file =
                Objects.requireNonNull(MunicipalityNames.class.getResourceAsStream("municipalities.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .map(cells -> new Municipality(new MunicipalityCode(cells[0]), cells[1]))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("the list of municipalities in the program cannot be read", broken);
        }
    }
}
