package dk.raadslag.templates.wording;

import dk.raadslag.domain.Phrase;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a layout or a text can name: the components of what it is filled with and of what lies in it, and the tools.
 *
 * @param under what can stand after a dot; empty for a text or a number
 * @param each what the single one of a list can name; null where it is no list
 */
public record PageFields(
        Map<String, PageFields> under, @Nullable PageFields each) {
    /** What can be named under {@code $foreach} in a loop. */
    public static final Set<String> OF_LOOPS = Set.of("count", "index", "hasNext", "first", "last");

    private static final PageFields LEAF = new PageFields(Map.of(), null);
    private static final Set<String> TOOLS = Arrays.stream(DanishWords.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(Method::getName)
            .collect(Collectors.toSet());

    /** Returns what a layout of these pages can name. */
    public static PageFields of(Class<? extends Record> page) {
        Map<String, PageFields> under = new LinkedHashMap<>();
        for (RecordComponent component : page.getRecordComponents()) {
            under.put(component.getName(), of(component.getGenericType()));
        }
        return new PageFields(under, null);
    }

    /** Returns the names of the tools under {@code $dk}. */
    public static Set<String> tools() {
        return TOOLS;
    }

    /** Returns every name as it is written in a layout, such as {@code items[].title}. */
    public List<String> names(String prefix) {
        return under.entrySet().stream()
                .flatMap(entry -> entry.getValue().named(prefix + entry.getKey()).stream())
                .toList();
    }

    private List<String> named(String name) {
        if (each != null) {
            return each.under().isEmpty() ? List.of(name) : each.names(name + "[].");
        }
        return under.isEmpty() ? List.of(name) : names(name + ".");
    }

    private static PageFields of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class
                    ? of(inner)
                    : Collection.class.isAssignableFrom((Class<?>) generic.getRawType())
                            ? new PageFields(Map.of(), of(inner))
                            : LEAF;
        }
        return type instanceof Class<?> plain && plain.isRecord() && !Phrase.class.isAssignableFrom(plain)
                ? of(plain.asSubclass(Record.class))
                : LEAF;
    }
}
