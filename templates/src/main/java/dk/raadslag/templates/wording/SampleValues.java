package dk.raadslag.templates.wording;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Deadline;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Invented content for a phrase, in the shape a text sees it: nothing is absent, and every list has two. */
final class SampleValues {
    private static final LocalDateTime AT = LocalDateTime.of(2027, 1, 14, 12, 0);
    private static final Properties WORDS = words();

    private SampleValues() {}

    static Map<String, Object> of(Class<?> phrase) {
        return components(phrase, 0);
    }

    private static Map<String, Object> components(Class<?> type, int which) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent one : type.getRecordComponents()) {
            values.put(one.getName(), value(one.getName(), one.getGenericType(), which));
        }
        return values;
    }

    private static Object value(String name, Type type, int which) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Type[] inner = generic.getActualTypeArguments();
            return raw == Optional.class
                    ? value(name, inner[0], which)
                    : Collection.class.isAssignableFrom(raw)
                            ? List.of(value(name, inner[0], 0), value(name, inner[0], 1))
                            : Map.of(said("key", 0), value(name, inner[inner.length - 1], which));
        }
        return type instanceof Class<?> plain ? plainValue(name, plain, which) : said(name, which);
    }

    private static Object plainValue(String name, Class<?> type, int which) {
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return 2 + which;
        }
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        if (Phrase.class.isAssignableFrom(type)) {
            return new Worded(said("phrase", which));
        }
        return type.isRecord() ? nested(name, type, which) : moment(name, type, which);
    }

    private static Object nested(String name, Class<?> type, int which) {
        RecordComponent[] parts = type.getRecordComponents();
        if (type == Deadline.class) {
            return DanishTime.inWords(AT);
        }
        return parts.length == 1 && parts[0].getName().equals("value") ? said(name, which) : components(type, which);
    }

    private static Object moment(String name, Class<?> type, int which) {
        if (type == LocalDate.class) {
            return DanishTime.inWords(AT.toLocalDate());
        }
        if (type == LocalTime.class) {
            return DanishTime.inWords(AT.toLocalTime());
        }
        return type == Instant.class || type == LocalDateTime.class ? DanishTime.inWords(AT) : said(name, which);
    }

    /** The words of the sample stand with all other words; what has none there goes by its name. */
    private static String said(String name, int which) {
        String[] words = WORDS.getProperty(name, "[" + name + "]").split("\\|");
        return words[which % words.length].strip();
    }

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream in =
                Objects.requireNonNull(SampleValues.class.getResourceAsStream("/raadslag/sample.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the sample's words", failure);
        }
    }
}
