package dk.raadslag.templates.wording;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.meeting.Deadline;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a template sees of a record: maps, lists, clean texts, numbers and truth values, and nothing it could call to
 * change something. Moments become Danish words, constants their names, and what is absent has no entry.
 */
public final class PlainValues {

    /** Asking a class for its components anew for every remark of a large draft took longer than writing it. */
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        }
    };

    private final Function<Phrase, ?> saying;

    /** Needs what a phrase within a phrase becomes. */
    public PlainValues(Function<Phrase, ?> saying) {
        this.saying = saying;
    }

    /** A component of a record, and how it is read. */
    private record Part(String name, Method accessor) {
        static Part of(RecordComponent component) {
            component.getAccessor().setAccessible(true);
            return new Part(component.getName(), component.getAccessor());
        }

        @Nullable
        Object of(Record whole) {
            try {
                return accessor.invoke(whole);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + name + " of " + whole.getClass(), e);
            }
        }
    }

    /** Returns the record's components by name. */
    public Map<String, Object> of(Record components) {
        Map<String, Object> plain = new LinkedHashMap<>();
        PARTS.get(components.getClass()).forEach(part -> put(plain, part.name(), part.of(components)));
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
        List<Part> parts = PARTS.get(nested.getClass());
        return parts.size() == 1 && parts.get(0).name().equals("value");
    }
}
