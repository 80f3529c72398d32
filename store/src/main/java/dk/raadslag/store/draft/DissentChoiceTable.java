package dk.raadslag.store.draft;

import dk.raadslag.domain.draft.DissentChoice;
import dk.raadslag.domain.draft.DissentChoices;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.column.Moment;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a choice; rows are only added. */
final class DissentChoiceTable implements DissentChoices {
    private final JdbcClient jdbc;

    DissentChoiceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DissentChoice choice) {
        jdbc.sql("""
                        INSERT INTO dissent_choice (round_id, municipality, item, named, person_id, chosen_at)
                        VALUES (:round, :municipality, :item, :named, :person, :at)""")
                .param("round", choice.round().value())
                .param("municipality", choice.municipality().value())
                .param("item", choice.item())
                .param("named", choice.named())
                .param("person", choice.by().value())
                .param("at", Moment.of(choice.at()))
                .update();
    }

    @Override
    public List<DissentChoice> of(RoundId round) {
        return jdbc.sql("SELECT * FROM dissent_choice WHERE round_id = :round ORDER BY id")
                .param("round", round.value())
                .query((row, index) -> new DissentChoice(
                        round,
                        new MunicipalityCode(row.getString("municipality")),
                        row.getString("item"),
                        row.getBoolean("named"),
                        new PersonId(row.getLong("person_id")),
                        Moment.read(row, "chosen_at")))
                .list();
    }
}
