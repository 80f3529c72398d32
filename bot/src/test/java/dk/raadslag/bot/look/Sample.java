package dk.raadslag.bot.look;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One card as somebody gets it.
 *
 * @param maker the simple name of the class that made it
 * @param name what it shows, fit for the name of a file
 * @param json the card as it is sent
 */
public record Sample(String maker, String name, String json) {

    JsonNode card() {
        return JsonMapper.shared().readTree(json);
    }

    @Override
    public String toString() {
        return name;
    }
}
