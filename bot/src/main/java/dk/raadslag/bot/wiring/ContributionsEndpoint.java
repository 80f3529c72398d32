package dk.raadslag.bot.wiring;

import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** In local mode: every stored contribution, one JSON object a line, oldest first. */
@Endpoint(id = "contributions")
class ContributionsEndpoint {

    private static final JsonMapper JSON = new JsonMapper();

    private final Contributions contributions;
    private final Contacts contacts;

    ContributionsEndpoint(Contributions contributions, Contacts contacts) {
        this.contributions = contributions;
        this.contacts = contacts;
    }

    @ReadOperation(produces = "application/x-ndjson;charset=UTF-8")
    String all() {
        StringBuilder lines = new StringBuilder();
        Map<PersonId, String> emails = new HashMap<>();
        contributions.each(one -> lines.append(line(one, emails)).append('\n'));
        return lines.toString();
    }

    private String line(Contribution one, Map<PersonId, String> emails) {
        ObjectNode line = JSON.createObjectNode()
                .put("activityId", one.activityId())
                .put("round", one.round().value())
                .put("municipality", one.municipality().value())
                .put("item", one.item())
                .put("person", emails.computeIfAbsent(one.person(), this::email))
                .put("version", one.version())
                .put("position", one.answer().position().name())
                .put("text", one.answer().text())
                .put("stage", one.stage().name())
                .put("channel", one.channel().name())
                .put("level", one.level().kind().name())
                .put("late", one.late())
                .put("at", one.at().toString());
        if (!one.answer().proposedWordings().isEmpty()) {
            line.set("proposedWordings", JSON.valueToTree(one.answer().proposedWordings()));
        }
        return JSON.writeValueAsString(line);
    }

    private String email(PersonId person) {
        return contacts.person(person).map(Person::email).map(Object::toString).orElse(person.toString());
    }
}
