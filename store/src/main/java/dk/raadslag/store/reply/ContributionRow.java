package dk.raadslag.store.reply;

import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.store.column.Json;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.column.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** A contribution and its place in the order of storing. */
record ContributionRow(long id, Contribution contribution) {

    static Contribution read(ResultSet row) throws SQLException {
        return new Contribution(
                row.getString("activity_id"),
                new RoundId(row.getString("round_id")),
                new MunicipalityCode(row.getString("municipality")),
                row.getString("item"),
                new PersonId(row.getLong("person_id")),
                row.getInt("version"),
                answer(row),
                new Level(
                        ReplyLevel.valueOf(row.getString("reply_level")),
                        row.getObject("political_on", LocalDate.class)),
                Channel.valueOf(row.getString("channel")),
                row.getString("origin"),
                Stage.valueOf(row.getString("stage")),
                Moment.read(row, "said_at"),
                row.getBoolean("late"),
                row.getBoolean("admitted"));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                Position.valueOf(row.getString("position")),
                row.getString("remarks"),
                new Flags(row.getBoolean("premeeting"), row.getBoolean("own")),
                Json.readList(row.getString("proposed_wordings"), ProposedWording.class));
    }

    /** Returns the proposals of an answer as a column. */
    static String proposals(Answer answer) {
        return Json.write(proposed(answer));
    }

    private static List<ProposedWording> proposed(Answer answer) {
        return answer.proposedWordings().stream()
                .flatMap(one ->
                        ProposedWording.of(Words.of(one.place()), Words.of(one.current()), Words.of(one.proposed()))
                                .stream())
                .toList();
    }

    /** Returns what reading it again would return. */
    static Contribution asKept(Contribution given, int version) {
        return new Contribution(
                given.activityId(),
                given.round(),
                given.municipality(),
                given.item(),
                given.person(),
                version,
                given.answer().with(Words.of(given.answer().text()), proposed(given.answer())),
                given.level(),
                given.channel(),
                given.source(),
                given.stage(),
                Moment.kept(given.at()),
                given.late(),
                given.admitted());
    }
}
