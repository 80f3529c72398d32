package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.NotYaml;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads YAML as nodes, because only these still know their lines. */
final class YamlFile {
    private YamlFile() {}

    static Optional<Value> read(String text, Complaints complaints) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            if (root != null) {
                return Optional.of(new Value(root, "", complaints));
            }
            complaints.add(new NotYaml());
        } catch (MarkedYAMLException broken) {
            complaints.add(line(broken), "", new NotYaml());
        } catch (YAMLException broken) {
            complaints.add(new NotYaml());
        }
        return Optional.empty();
    }

    /** Returns what is written, one value for each part between lines of three dashes; empty parts are left out. */
    static List<Value> documents(String text, Complaints complaints) {
        List<Value> documents = new ArrayList<>();
        try {
            new Yaml(new SafeConstructor(new LoaderOptions()))
                    .composeAll(new StringReader(text))
                    .forEach(root -> documents.add(new Value(root, "", complaints)));
        } catch (MarkedYAMLException broken) {
            complaints.add(line(broken), "", new NotYaml());
        } catch (YAMLException broken) {
            complaints.add(new NotYaml());
        }
        return documents.stream().filter(document -> !document.isEmpty()).toList();
    }

    private static int line(MarkedYAMLException broken) {
        return broken.getProblemMark() == null ? 0 : broken.getProblemMark().getLine() + 1;
    }
}
