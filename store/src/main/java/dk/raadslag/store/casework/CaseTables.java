package dk.raadslag.store.casework;

import dk.raadslag.domain.casework.Case;
import dk.raadslag.domain.casework.CaseEvent;
import dk.raadslag.domain.casework.CaseId;
import dk.raadslag.domain.casework.Cases;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.column.Words;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a case and one an event; of two that take the same number, the one that comes late starts over. */
final class CaseTables implements Cases {
    private final JdbcClient jdbc;

    CaseTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Case begin(Network network, Case.Subject subject) {
        int number = jdbc.sql("SELECT COALESCE(MAX(case_number), 0) + 1 FROM case_file WHERE network = :network")
                .param("network", network.id().value())
                .query(Integer.class)
                .single();
        CaseId id = CaseId.of(network.shortName(), number);
        Case.Origin origin = subject.origin();
        jdbc.sql("""
                        INSERT INTO case_file (id, network, case_number, title, chain, forums, meeting_id, item_number, closed,
                        made_by, made_at) VALUES (:id, :network, :number, :title, :chain, :forums, :meeting, :item, :closed,
                        :by, :at)""")
                .param("id", id.value())
                .param("network", network.id().value())
                .param("number", number)
                .param("title", Words.of(subject.title()))
                .param("chain", Words.of(subject.chain()))
                .param("forums", String.join("\n", subject.forums()))
                .param("meeting", origin == null ? null : origin.meeting().value(), Types.VARCHAR)
                .param("item", origin == null ? null : Words.of(origin.item()), Types.VARCHAR)
                .param("closed", origin != null && origin.closed())
                .param("by", subject.by().value())
                .param("at", Moment.of(subject.at()))
                .update();
        return new Case(id, network.id(), number, subject, List.of());
    }

    @Override
    public void add(CaseId id, int number, CaseEvent event) {
        jdbc.sql("""
                        INSERT INTO case_event (case_id, event_number, kind, step, back_to, forum, forum_name, host,
                        happens_on, meeting_id, words, made_by, made_at) VALUES (:id, :number, :kind, :step, :backTo, :forum,
                        :name, :host, :day, :meeting, :words, :by, :at)""")
                .param("id", id.value())
                .param("number", number)
                .param("kind", event.kind().name())
                .param("step", event.step())
                .param("backTo", event.backTo())
                .param("forum", event.place().forum())
                .param("name", Words.of(event.place().name()))
                .param("host", event.place().host().value())
                .param("day", event.when().day(), Types.DATE)
                .param("meeting", value(event.when().meeting()), Types.VARCHAR)
                .param("words", Words.of(event.words()))
                .param("by", event.by().value())
                .param("at", Moment.of(event.at()))
                .update();
    }

    @Override
    public List<Case> of(NetworkId network) {
        Map<String, List<CaseEvent>> events = jdbc
                .sql("""
                        SELECT case_event.* FROM case_event JOIN case_file ON case_file.id = case_id
                        WHERE network = :network ORDER BY case_id, event_number""")
                .param("network", network.value())
                .query((row, index) -> Map.entry(row.getString("case_id"), CaseRow.event(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("SELECT * FROM case_file WHERE network = :network ORDER BY case_number")
                .param("network", network.value())
                .query((row, index) -> CaseRow.file(row, events.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    @Override
    public Optional<Case> find(NetworkId network, int number) {
        return jdbc.sql("SELECT * FROM case_file WHERE network = :network AND case_number = :number")
                .param("network", network.value())
                .param("number", number)
                .query((row, index) -> CaseRow.file(row, events(row.getString("id"))))
                .optional();
    }

    private List<CaseEvent> events(String id) {
        return jdbc.sql("SELECT * FROM case_event WHERE case_id = :id ORDER BY event_number")
                .param("id", id)
                .query((row, index) -> CaseRow.event(row))
                .list();
    }

    private static @Nullable String value(@Nullable MeetingId meeting) {
        return meeting == null ? null : meeting.value();
    }
}
