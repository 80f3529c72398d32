package dk.raadslag.store.conversation;

import dk.raadslag.domain.conversation.Choices;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The network each person chose last. */
final class ChoiceTable implements Choices {
    private final JdbcClient jdbc;

    ChoiceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<NetworkId> networkOf(PersonId person) {
        return jdbc.sql("SELECT network FROM choice WHERE person_id = :person")
                .param("person", person.value())
                .query((row, index) -> new NetworkId(row.getString("network")))
                .optional();
    }

    @Override
    public void choose(PersonId person, NetworkId network) {
        if (write(person, network, "UPDATE choice SET network = :network WHERE person_id = :person") == 0) {
            write(person, network, "INSERT INTO choice (person_id, network) VALUES (:person, :network)");
        }
    }

    private int write(PersonId person, NetworkId network, String sql) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .param("network", network.value())
                .update();
    }
}
