package dk.raadslag.bot.schema;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.regex.JoniRegularExpressionFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One of Microsoft's schemas. They say draft-04 and draft-06 of themselves but use what came with 07, and their patterns
 * are JavaScript's: {@code [\b]} is a backspace there and an error in Java.
 */
public final class PublishedSchema {

    private final Schema schema;

    private PublishedSchema(Schema schema) {
        this.schema = schema;
    }

    /** Reads the schema of a Teams app's manifest; skips the test where it is not at hand. */
    public static PublishedSchema ofManifests() {
        return new PublishedSchema(compiled(read("MicrosoftTeams-1.29.schema.json")));
    }

    /** Reads the schema of Adaptive Cards 1.5, whose root id hides its own definitions from it; skips the test likewise. */
    public static PublishedSchema ofCards() {
        ObjectNode schema = read("adaptive-card-1.5.0.schema.json");
        schema.remove("id");
        return new PublishedSchema(compiled(schema));
    }

    /** Returns what is wrong, each with the place where it stands. */
    public List<String> complaintsAbout(JsonNode document) {
        return schema.validate(document).stream().map(Error::toString).toList();
    }

    private static Schema compiled(ObjectNode schema) {
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .regularExpressionFactory(JoniRegularExpressionFactory.getInstance())
                .build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_7, registry -> registry.schemaRegistryConfig(config))
                .getSchema(schema);
    }

    private static ObjectNode read(String name) {
        Path file = folder().resolve(name);
        assumeTrue(Files.isRegularFile(file), "Microsoft's schemas are not here: " + name);
        return (ObjectNode) JsonMapper.shared().readTree(file);
    }

    private static Path folder() {
        @Nullable Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/schemas"))) {
            folder = folder.getParent();
        }
        return folder == null ? Path.of("schemas") : folder.resolve("shared/schemas");
    }
}
