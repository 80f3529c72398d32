package dk.raadslag.store.column;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records and lists as JSON text; the reader always names the type, the text never does. A number or truth value that was
 * not there yet when the text was written is read as 0 or false.
 */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Json() {}

    /** Writes a record or a list. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Reads a record of this type. */
    public static <T> T read(String text, Class<T> type) {
        return MAPPER.readValue(text, type);
    }

    /** Reads an object whose values are of this type. */
    public static <T> Map<String, T> readMap(String text, Class<T> type) {
        return MAPPER.readValue(text, MAPPER.getTypeFactory().constructMapType(Map.class, String.class, type));
    }

    /** Reads a list of records of this type. */
    public static <T> List<T> readList(String text, Class<T> type) {
        return MAPPER.readValue(text, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
    }
}
