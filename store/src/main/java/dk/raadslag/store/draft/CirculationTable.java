package dk.raadslag.store.draft;

import dk.raadslag.domain.draft.Circulation;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.draft.Opinion;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.column.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The circulation is noted on its draft; readers and opinions have rows of their own. */
final class CirculationTable implements Circulations {
    private final JdbcClient jdbc;

    CirculationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean begin(Circulation circulation) {
        boolean begun = jdbc.sql("""
                                UPDATE draft SET circulated_at = :at, circulated_by = :by
                                WHERE round_id = :round AND version = :version AND circulated_at IS NULL""")
                        .param("round", circulation.round().value())
                        .param("version", circulation.version())
                        .param("by", circulation.by().value())
                        .param("at", Moment.of(circulation.at()))
                        .update()
                > 0;
        if (begun) {
            circulation.readers().forEach(reader -> add(circulation, reader));
        }
        return begun;
    }

    @Override
    public Optional<Circulation> newestCirculation(RoundId round) {
        return jdbc.sql("""
                        SELECT * FROM draft WHERE round_id = :round AND circulated_at IS NOT NULL
                        ORDER BY version DESC FETCH FIRST 1 ROW ONLY""")
                .param("round", round.value())
                .query((row, index) -> new Circulation(
                        round,
                        row.getInt("version"),
                        Moment.read(row, "circulated_at"),
                        new PersonId(row.getLong("circulated_by")),
                        readers(round, row.getInt("version"))))
                .optional();
    }

    @Override
    public void add(Opinion opinion) {
        jdbc.sql("""
                        INSERT INTO draft_opinion (round_id, version, municipality, person_id, agrees, remarks, said_at)
                        VALUES (:round, :version, :municipality, :person, :agrees, :remarks, :at)""")
                .param("round", opinion.round().value())
                .param("version", opinion.version())
                .param("municipality", opinion.municipality().value())
                .param("person", opinion.person().value())
                .param("agrees", opinion.agrees())
                .param("remarks", Words.of(opinion.remarks()))
                .param("at", Moment.of(opinion.at()))
                .update();
    }

    @Override
    public List<Opinion> opinions(RoundId round, int version) {
        return jdbc.sql("SELECT * FROM draft_opinion WHERE round_id = :round AND version = :version ORDER BY id")
                .param("round", round.value())
                .param("version", version)
                .query((row, index) -> new Opinion(
                        round,
                        version,
                        new MunicipalityCode(row.getString("municipality")),
                        new PersonId(row.getLong("person_id")),
                        row.getBoolean("agrees"),
                        row.getString("remarks"),
                        Moment.read(row, "said_at")))
                .list();
    }

    private void add(Circulation circulation, Circulation.Reader reader) {
        jdbc.sql("""
                        INSERT INTO draft_reader (round_id, version, person_id, municipality, answers)
                        VALUES (:round, :version, :person, :municipality, :answers)""")
                .param("round", circulation.round().value())
                .param("version", circulation.version())
                .param("person", reader.person().value())
                .param("municipality", reader.municipality().value())
                .param("answers", reader.answers())
                .update();
    }

    private List<Circulation.Reader> readers(RoundId round, int version) {
        return jdbc.sql("""
                        SELECT * FROM draft_reader WHERE round_id = :round AND version = :version
                        ORDER BY municipality, answers DESC, person_id""")
                .param("round", round.value())
                .param("version", version)
                .query((row, index) -> new Circulation.Reader(
                        new PersonId(row.getLong("person_id")),
                        new MunicipalityCode(row.getString("municipality")),
                        row.getBoolean("answers")))
                .list();
    }
}
