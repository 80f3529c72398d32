package dk.raadslag.bot.teams;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads what was posted, and only takes what names type, id, conversation, service and sender. */
final class PostedReader {

    /** Far above what Teams sends, and low enough for three of them to fit into one key of the store. */
    private static final int LONGEST_ID = 300;

    private static final int LONGEST_OPTIONAL_ID = 200;
    private static final List<String> REQUIRED = List.of("/type", "/id", "/conversation/id", "/serviceUrl", "/from/id");
    private static final List<String> OPTIONAL =
            List.of("/from/aadObjectId", "/channelData/tenant/id", "/conversation/tenantId");

    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    Optional<Posted> read(byte[] body) {
        try {
            JsonNode json = mapper.readTree(body);
            return json instanceof ObjectNode activity && isComplete(activity)
                    ? Optional.of(new Posted(activity))
                    : Optional.empty();
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private static boolean isComplete(ObjectNode activity) {
        return REQUIRED.stream().map(activity::at).allMatch(PostedReader::isId)
                && OPTIONAL.stream()
                        .map(activity::at)
                        .allMatch(node -> Clean.text(node).length() <= LONGEST_OPTIONAL_ID);
    }

    private static boolean isId(JsonNode node) {
        return node.isTextual()
                && !node.textValue().isBlank()
                && node.textValue().length() <= LONGEST_ID
                && node.textValue().chars().noneMatch(Character::isISOControl)
                && node.textValue().equals(Clean.text(node));
    }
}
