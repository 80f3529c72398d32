package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.NotBlock;
import dk.raadslag.bot.config.ConfigPhrases.NotList;
import dk.raadslag.bot.config.ConfigPhrases.NotText;
import dk.raadslag.domain.Phrase;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What stands behind a key or in a list of a YAML file. */
record Value(Node node, String key, Complaints complaints) {

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    boolean isEmpty() {
        return node instanceof ScalarNode scalar
                && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
    }

    boolean isBlock() {
        return node instanceof MappingNode;
    }

    boolean isEmptyList() {
        return node instanceof SequenceNode list && list.getValue().isEmpty();
    }

    boolean isListOfTexts() {
        return node instanceof SequenceNode && !isListOfBlocks();
    }

    boolean isListOfBlocks() {
        return node instanceof SequenceNode list && list.getValue().stream().anyMatch(MappingNode.class::isInstance);
    }

    void complain(Phrase phrase) {
        complaints.add(line(), key, phrase);
    }

    Optional<Text> text() {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(new Text(scalar.getValue().strip(), line(), key, complaints));
        }
        complain(new NotText());
        return Optional.empty();
    }

    <T> Optional<T> as(Form<T> form) {
        return text().flatMap(text -> text.as(form));
    }

    List<Value> list() {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(one -> new Value(one, key, complaints))
                    .toList();
        }
        complain(new NotList());
        return List.of();
    }

    Optional<Block> block() {
        if (node instanceof MappingNode block) {
            return Optional.of(Block.of(this, block));
        }
        complain(new NotBlock());
        return Optional.empty();
    }

    Optional<Block> block(List<String> known) {
        Optional<Block> block = block();
        block.ifPresent(found -> found.allowOnly(known));
        return block;
    }
}
