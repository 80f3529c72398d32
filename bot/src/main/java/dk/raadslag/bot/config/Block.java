package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.KeyTwice;
import dk.raadslag.bot.config.ConfigPhrases.Missing;
import dk.raadslag.bot.config.ConfigPhrases.Misspelt;
import dk.raadslag.bot.config.ConfigPhrases.UnknownKey;
import dk.raadslag.domain.Phrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Keys and values of a YAML file that belong together; an empty value is as good as none. */
final class Block {
    private final Value whole;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<String, Value> values = new LinkedHashMap<>();

    private Block(Value whole) {
        this.whole = whole;
    }

    static Block of(Value whole, MappingNode node) {
        Block block = new Block(whole);
        node.getValue().forEach(block::add);
        return block;
    }

    private void add(NodeTuple pair) {
        Value name = new Value(pair.getKeyNode(), whole.key(), whole.complaints());
        name.text()
                .ifPresent(text -> add(text, new Value(pair.getValueNode(), path(text.value()), whole.complaints())));
    }

    private void add(Text name, Value value) {
        Integer before = lines.putIfAbsent(name.value(), name.line());
        if (before != null) {
            name.complain(new KeyTwice(name.value(), before));
        } else if (!value.isEmpty()) {
            values.put(name.value(), value);
        }
    }

    void allowOnly(List<String> known) {
        lines.keySet().forEach(name -> {
            if (!known.contains(name)) {
                refuse(name, known);
            }
        });
    }

    /** Complains of a name that none of the known ones stands for. */
    void refuse(String name, List<String> known) {
        complain(name, unknown(name, known));
    }

    void complain(String name, Phrase phrase) {
        whole.complaints().add(lines.getOrDefault(name, whole.line()), path(name), phrase);
    }

    static Phrase unknown(String name, List<String> known) {
        return NearMiss.of(name, known)
                .<Phrase>map(meant -> new Misspelt(name, meant))
                .orElseGet(() -> new UnknownKey(name, String.join(", ", known)));
    }

    Map<String, Value> all() {
        return values;
    }

    Optional<Value> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Optional<Value> required(String name) {
        if (!values.containsKey(name)) {
            complain(name, new Missing());
        }
        return get(name);
    }

    <T> Optional<T> get(String name, Form<T> form) {
        return get(name).flatMap(value -> value.as(form));
    }

    <T> Optional<T> required(String name, Form<T> form) {
        return required(name).flatMap(value -> value.as(form));
    }

    Optional<String> words(String name) {
        return get(name).flatMap(Value::text).map(Text::value);
    }

    Optional<String> requiredWords(String name) {
        return required(name).flatMap(Value::text).map(Text::value);
    }

    List<Value> list(String name) {
        return get(name).map(Value::list).orElse(List.of());
    }

    /** Returns what stands in a list that must not be empty. */
    List<Value> requiredList(String name) {
        Optional<Value> value = required(name);
        value.filter(Value::isEmptyList).ifPresent(list -> list.complain(new Missing()));
        return value.map(Value::list).orElse(List.of());
    }

    private String path(String name) {
        return whole.key().isEmpty() ? name : whole.key() + "." + name;
    }
}
