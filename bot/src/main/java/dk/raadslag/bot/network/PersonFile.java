package dk.raadslag.bot.network;

import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonalTraces;
import dk.raadslag.domain.network.PersonalTraces.Held;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Puts everything that is stored of one person into a file, behind a link that soon expires. */
final class PersonFile {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PersonalTraces traces;
    private final DraftLinks links;

    PersonFile(PersonalTraces traces, DraftLinks links) {
        this.traces = traces;
        this.links = links;
    }

    /** For the person: what is stored of them, without what others have been sent. */
    DraftLinks.Link own(Person person, Instant now) {
        return link(person, traces.of(person).stream(), now);
    }

    /** For the secretariat: what names them elsewhere too. */
    DraftLinks.Link whole(Person person, Instant now) {
        return link(person, Stream.concat(traces.of(person).stream(), traces.naming(person).stream()), now);
    }

    private DraftLinks.Link link(Person person, Stream<Held> held, Instant now) {
        Map<String, List<Map<String, String>>> byKind = held.collect(Collectors.groupingBy(
                Held::kind, LinkedHashMap::new, Collectors.mapping(Held::values, Collectors.toList())));
        byte[] content = JSON.writeValueAsString(byKind).getBytes(StandardCharsets.UTF_8);
        DraftDocument file = new DraftDocument("oplysninger-" + person.id() + ".json", content);
        return links.to(List.of(file), now).get(0);
    }
}
