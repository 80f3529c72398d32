package dk.raadslag.templates.wording;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Deadline;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a template sees of a record: maps, lists, clean texts, numbers and truth values, and nothing it could call to
 * change something. Moments become Danish words, constants their names, and what is absent has no entry.
 */
public final class PlainValues {

    private final Function<Phrase, ?> saying;

    /** Needs what a phrase within a phrase becomes. */
    public PlainValues(Function<Phrase, ?> saying) {
        this.saying = saying;
    }

    /** Returns the record's components by name. */
    public Map<String, Object> of(Record components) {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (RecordComponent component : components.getClass().getRecordComponents()) {
            put(plain, component.getName(), read(component, components));
        }
        return plain;
    }

    private void put(Map<String, Object> plain, String name, @Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> plain.put(name, plain(present)));
        } else if (value != null) {
            plain.put(name, plain(value));
        }
    }

    private Object plain(Object value) {
        if (value instanceof Phrase phrase) {
            return saying.apply(phrase);
        }
        if (value instanceof Deadline deadline) {
            return deadline.inWords();
        }
        if (value instanceof Record nested) {
            Map<String, Object> components = of(nested);
            return isValue(nested) ? components.values().iterator().next() : components;
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(this::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> entries = new LinkedHashMap<>();
            map.forEach((key, entry) -> put(entries, String.valueOf(plain(key)), entry));
            return entries;
        }
        return scalar(value);
    }

    private static Object scalar(Object value) {
        if (value instanceof Instant instant) {
            return DanishTime.inWords(DanishTime.at(instant));
        }
        if (value instanceof LocalDateTime at) {
            return DanishTime.inWords(at);
        }
        if (value instanceof LocalDate date) {
            return DanishTime.inWords(date);
        }
        if (value instanceof LocalTime time) {
            return DanishTime.inWords(time);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Number || value instanceof Boolean ? value : CleanText.of(value.toString());
    }

    /** An id or another wrapped value is its value. */
    private static boolean isValue(Record nested) {
        RecordComponent[] components = nested.getClass().getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value");
    }

    private static @Nullable Object read(RecordComponent component, Record from) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component + " of " + from.getClass(), e);
        }
    }
}
