package dk.raadslag.bot.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody in the town with Teams on their phone. */
final class Resident {

    private final String name;
    private final Town town;
    private final Chat chat;
    private int seen;

    Resident(String name, Town town) {
        this.name = name;
        this.town = town;
        this.chat = town.chat("a:" + name);
    }

    void installs() {
        brings(Activity.installed(name, town.serviceUrl()));
        town.settles();
    }

    /** Writes to the bot and returns the first thing it says to that. */
    String says(String text) {
        return hears(message(text)).text();
    }

    /** Returns a message this person could send. */
    ObjectNode message(String text) {
        return Activity.message(name, town.serviceUrl(), text);
    }

    ObjectNode quoting(Posted quoted, String text) {
        return Activity.quoting(name, town.serviceUrl(), quoted.id(), text);
    }

    /** Sends an activity and returns the first new message that comes after it. */
    Posted hears(ObjectNode activity) {
        town.settles();
        seen = chat.length();
        brings(activity);
        return chat.await(seen, "an answer to " + name, Posted::isNew);
    }

    /** Sends an activity; it must be taken. */
    Town.Answered brings(ObjectNode activity) {
        Town.Answered answered = town.deliver(activity);
        assertThat(answered.status()).isBetween(200, 299);
        return answered;
    }

    /** Presses a button of a card and returns what the invoke was answered with. */
    JsonNode presses(Posted card, String verb, Map<String, String> inputs) {
        seen = chat.length();
        return brings(pressing(card, verb, inputs)).body();
    }

    ObjectNode pressing(Posted card, String verb, Map<String, String> inputs) {
        return Activity.pressed(name, town.serviceUrl(), card, verb, inputs);
    }

    /** Presses a button in a client without universal actions. */
    Posted submits(Posted card, String verb, Map<String, String> inputs) {
        JsonNode data = Posted.Cards.fallback(card.card(), verb);
        return hears(Activity.submitted(name, town.serviceUrl(), card, data, inputs));
    }

    /** Returns everything that has come since this person last did something. */
    List<Posted> news() {
        town.settles();
        return chat.since(seen);
    }

    /** Lets everything that has come so far be old news. */
    void catchesUp() {
        town.settles();
        seen = chat.length();
    }

    /** Waits for a message in which this can be read. */
    Posted reads(String words) {
        return chat.await(
                seen, "\"" + words + "\" to " + name, posted -> posted.read().contains(words));
    }

    /** Returns the newest request this person has got. */
    Posted request() {
        town.settles();
        List<Posted> cards = chat.since(0).stream()
                .filter(posted -> !Posted.Cards.nodes(
                                posted.card(),
                                node -> node.path("id").asString("").startsWith("position-"))
                        .isEmpty())
                .toList();
        assertThat(cards).as("requests to " + name).isNotEmpty();
        return cards.get(cards.size() - 1);
    }
}
