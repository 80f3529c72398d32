package dk.raadslag.bot.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Named values as one text, for a preview to keep until it is confirmed. */
public final class Payload {

    private final Map<String, String> values;

    private Payload(Map<String, String> values) {
        this.values = values;
    }

    /** Returns a payload without values. */
    public static Payload empty() {
        return new Payload(Map.of());
    }

    /** Reads what {@link #text} wrote. */
    public static Payload read(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines().map(line -> line.split("=", 2)).forEach(pair -> values.put(plain(pair[0]), plain(pair[1])));
        return new Payload(values);
    }

    /** Returns this payload with one value more. */
    public Payload with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Payload(more);
    }

    /** Returns a value that must be there. */
    public String get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("the preview kept no " + name));
    }

    /** Returns a value that may be there. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Returns the values whose name begins with a prefix, by the rest of their name, in the order they were added. */
    public Map<String, String> under(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), value);
            }
        });
        return found;
    }

    /** Tells whether another payload has all these values. */
    public boolean isWithin(Payload other) {
        return other.values.entrySet().containsAll(values.entrySet());
    }

    /** Returns all values as one text. */
    public String text() {
        return values.entrySet().stream()
                .map(entry -> marked(entry.getKey()) + "=" + marked(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String marked(String value) {
        return value.replace("%", "%25")
                .replace("\n", "%0A")
                .replace("\r", "%0D")
                .replace("=", "%3D");
    }

    private static String plain(String value) {
        return value.replace("%3D", "=")
                .replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%25", "%");
    }
}
