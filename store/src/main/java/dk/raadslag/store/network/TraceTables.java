package dk.raadslag.store.network;

import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.PersonalTraces;
import dk.raadslag.store.column.Json;
import dk.raadslag.store.column.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deletes the rows that are only about a person, and looks through the texts of all others. */
final class TraceTables implements PersonalTraces {
    private static final String NOTHING = "…";
    private static final List<String> ONLY_ABOUT_THEM = List.of(
            "appointment",
            "teams_account",
            "address",
            "absence",
            "confirmation",
            "proposal",
            "nominee",
            "doubt",
            "kept_words",
            "choice",
            "preview",
            "shareable");

    private final JdbcClient jdbc;
    private final PersonTable persons;
    private final TextColumns texts;
    private final HeldRows rows;
    private final OwnTextRows own;

    TraceTables(JdbcClient jdbc, PersonTable persons) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.texts = new TextColumns(jdbc);
        this.rows = new HeldRows(jdbc);
        this.own = new OwnTextRows(jdbc);
    }

    @Override
    public List<Held> of(Person person) {
        return rows.of(person);
    }

    @Override
    public List<Held> naming(Person person) {
        List<Trace> traces = traces(person, person);
        List<Held> naming = new ArrayList<>(rows.naming(traces, new LinkedHashSet<>(rows.of(person))));
        naming.addAll(own.naming(traces));
        return naming;
    }

    @Override
    public void erase(Person person, Person instead, Instant now) {
        List<Trace> traces = traces(person, instead);
        persons.update(instead);
        jdbc.sql("UPDATE absence SET deputy_id = NULL WHERE deputy_id = :person")
                .param("person", person.id().value())
                .update();
        ONLY_ABOUT_THEM.forEach(table -> jdbc.sql("DELETE FROM " + table + " WHERE person_id = :person")
                .param("person", person.id().value())
                .update());
        takeWordsFromMessages(person.id(), now);
        forgetWishes(person.email());
        texts.takeOut(traces);
        own.takeOut(traces);
    }

    @Override
    public void erase(EmailAddress email) {
        List<Trace> traces = new ArrayList<>(ids(
                "SELECT aad_object_id, user_id, conversation_id, full_name FROM access_request WHERE email = :of",
                email.value(),
                NOTHING));
        traces.add(Trace.ofKey(email.value(), "erased@raadslag.invalid"));
        forgetWishes(email);
        texts.takeOut(traces);
        own.takeOut(traces);
    }

    private List<Trace> traces(Person person, Person instead) {
        String mark = "erased-" + person.id();
        List<Trace> traces = new ArrayList<>();
        traces.add(Trace.ofKey(person.email().value(), instead.email().value()));
        traces.addAll(ids(
                "SELECT aad_object_id, NULL, NULL, NULL FROM teams_account WHERE person_id = :of",
                person.id().value(),
                mark));
        traces.addAll(ids(
                "SELECT user_id, conversation_id, NULL, NULL FROM address WHERE person_id = :of",
                person.id().value(),
                mark));
        traces.add(Trace.ofName(person.name(), instead.name()));
        if (person.phone() != null) {
            traces.add(Trace.ofPhone(person.phone(), NOTHING));
        }
        return traces;
    }

    private List<Trace> ids(String sql, Object of, String instead) {
        Set<String> found = new LinkedHashSet<>();
        jdbc.sql(sql).param("of", of).query(row -> {
            for (int column = 1; column <= 4; column++) {
                String id = row.getString(column);
                if (id != null && !id.isBlank()) {
                    found.add(id);
                }
            }
        });
        return found.stream().map(id -> Trace.ofKey(id, instead)).toList();
    }

    /** The rows stay, since they tell when a round's request was sent; nothing more is sent to somebody who was erased. */
    private void takeWordsFromMessages(PersonId person, Instant now) {
        jdbc.sql("""
                        UPDATE outbox SET sent_text = NULL, via_service_url = NULL, via_tenant_id = NULL, via_user_id = NULL,
                        via_conversation_id = NULL WHERE person_id = :person""").param("person", person.value()).update();
        jdbc.sql("UPDATE outbox SET intent = :nothing WHERE person_id = :person AND intent_kind = 'Answer'")
                .param("person", person.value())
                .param("nothing", Json.write(new Intent.Answer(NOTHING, null)))
                .update();
        jdbc.sql("""
                        UPDATE outbox SET state = 'Superseded', claim_at = NULL, ended_at = :now, note = NULL
                        WHERE person_id = :person AND ended_at IS NULL""")
                .param("person", person.value())
                .param("now", Moment.of(now))
                .update();
    }

    private void forgetWishes(EmailAddress email) {
        jdbc.sql("DELETE FROM access_request WHERE email = :email")
                .param("email", email.value())
                .update();
        jdbc.sql("DELETE FROM proposal WHERE proposed_email = :email")
                .param("email", email.value())
                .update();
        jdbc.sql("DELETE FROM waiting_mail WHERE sender = :email")
                .param("email", email.value())
                .update();
    }
}
