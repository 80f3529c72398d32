package dk.raadslag.store.nomination;

import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.nomination.NominationCall;
import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.nomination.Nominee;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.column.Words;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** One row a call, one a name; what was told is not changed any more. */
final class NominationTables implements Nominations {
    private final JdbcClient jdbc;

    NominationTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void open(NetworkId network, NominationCall call) {
        jdbc.sql("""
                        INSERT INTO nomination_call (round_id, network, group_name, seats_per, least, most, least_in_all,
                        most_in_all, profile, term_years, begins)
                        VALUES (:round, :network, :group, :per, :least, :most, :leastInAll, :mostInAll, :profile, :years,
                        :begins)""")
                .param("round", call.round().value())
                .param("network", network.value())
                .param("group", Words.of(call.group()))
                .param("per", call.seats().per().name())
                .param("least", call.seats().least())
                .param("most", call.seats().most())
                .param("leastInAll", call.seats().leastInAll())
                .param("mostInAll", call.seats().mostInAll())
                .param("profile", NominationRow.lines(call.profile()))
                .param("years", call.termYears())
                .param("begins", call.begins())
                .update();
    }

    @Override
    public Optional<NominationCall> call(RoundId round) {
        return jdbc.sql("SELECT * FROM nomination_call WHERE round_id = :round")
                .param("round", round.value())
                .query((row, index) -> NominationRow.call(row))
                .optional();
    }

    @Override
    public List<NominationCall> of(NetworkId network) {
        return jdbc.sql("""
                        SELECT nomination_call.* FROM nomination_call JOIN round ON round.id = round_id
                        WHERE nomination_call.network = :network ORDER BY sequence_number DESC""")
                .param("network", network.value())
                .query((row, index) -> NominationRow.call(row))
                .list();
    }

    @Override
    public Nominee add(Nominee.Origin origin, Nominee.Candidate candidate, Nominee.Consent consent) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO nominee (round_id, municipality, nominated_by, activity_id, made_at, late, person_id,
                        why, profile, consent, choice)
                        VALUES (:round, :municipality, :by, :activity, :at, :late, :person, :why, :profile, :consent,
                        'OPEN')""")
                .param("round", origin.round().value())
                .param("municipality", origin.municipality().value())
                .param("by", origin.by().value())
                .param("activity", origin.activityId())
                .param("at", Moment.of(origin.at()))
                .param("late", origin.late())
                .param("person", candidate.person().value())
                .param("why", Words.of(candidate.why()))
                .param("profile", NominationRow.lines(candidate.profile()))
                .param("consent", consent.name())
                .update(keys, "id");
        long id = Objects.requireNonNull(keys.getKey()).longValue();
        return new Nominee(id, origin, candidate, consent, Nominee.Choice.OPEN, false);
    }

    @Override
    public List<Nominee> of(RoundId round) {
        return jdbc.sql("SELECT * FROM nominee WHERE round_id = :round ORDER BY id")
                .param("round", round.value())
                .query((row, index) -> NominationRow.nominee(row))
                .list();
    }

    @Override
    public Optional<Nominee> find(long id) {
        return jdbc.sql("SELECT * FROM nominee WHERE id = :id")
                .param("id", id)
                .query((row, index) -> NominationRow.nominee(row))
                .optional();
    }

    @Override
    public void answer(long id, Nominee.Consent consent, Instant at) {
        jdbc.sql("UPDATE nominee SET consent = :consent, consent_at = :at WHERE id = :id")
                .param("id", id)
                .param("consent", consent.name())
                .param("at", Moment.of(at))
                .update();
    }

    @Override
    public boolean choose(long id, Nominee.Choice choice) {
        return jdbc.sql("UPDATE nominee SET choice = :choice WHERE id = :id AND told_at IS NULL")
                        .param("id", id)
                        .param("choice", choice.name())
                        .update()
                > 0;
    }

    @Override
    public boolean told(long id, Instant at) {
        return jdbc.sql("UPDATE nominee SET told_at = :at WHERE id = :id AND told_at IS NULL")
                        .param("id", id)
                        .param("at", Moment.of(at))
                        .update()
                > 0;
    }

    @Override
    public int withdraw(RoundId round, PersonId by, String activityId) {
        return jdbc.sql("""
                        DELETE FROM nominee WHERE round_id = :round AND nominated_by = :by AND activity_id = :activity
                        AND choice = 'OPEN'""")
                .param("round", round.value())
                .param("by", by.value())
                .param("activity", activityId)
                .update();
    }
}
