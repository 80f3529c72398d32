package dk.raadslag.store.network;

import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.network.Proposal;
import dk.raadslag.domain.network.Proposals;
import dk.raadslag.domain.network.Role;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.column.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** One row a proposal; decided at most once. */
final class ProposalTable implements Proposals {
    private static final String DEPUTY = "DEPUTY";
    private static final String SUCCESSOR = "SUCCESSOR";
    private static final String LEAVING = "LEAVING";
    private static final String AREAS = "AREAS";
    private static final String JOINING = "JOINING";
    private final JdbcClient jdbc;

    ProposalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Proposal add(NetworkId network, PersonId by, Proposal.Content content, Instant at) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        filled(jdbc.sql("""
                                INSERT INTO proposal
                                    (network, person_id, kind, proposed_email, first_day, last_day, told_by, made_at,
                                    proposed_name, proposed_role, proposed_areas)
                                VALUES (:network, :person, :kind, :email, :from, :until, :told, :at, :name, :role, :areas)"""), content)
                .param("network", network.value())
                .param("person", by.value())
                .param("at", Moment.of(at))
                .update(keys, "id");
        return new Proposal(Objects.requireNonNull(keys.getKey()).longValue(), network, by, content, at);
    }

    @Override
    public Optional<Proposal> open(long id) {
        return jdbc.sql("SELECT * FROM proposal WHERE id = :id AND decided_at IS NULL")
                .param("id", id)
                .query((row, index) -> read(row))
                .optional();
    }

    @Override
    public List<Proposal> open(NetworkId network) {
        return jdbc.sql("SELECT * FROM proposal WHERE network = :network AND decided_at IS NULL ORDER BY id")
                .param("network", network.value())
                .query((row, index) -> read(row))
                .list();
    }

    @Override
    public boolean decide(long id, boolean accepted, PersonId by, Instant at) {
        return jdbc.sql("""
                                UPDATE proposal SET decided_at = :at, decided_by = :by, accepted = :accepted
                                WHERE id = :id AND decided_at IS NULL""")
                        .param("id", id)
                        .param("at", Moment.of(at))
                        .param("by", by.value())
                        .param("accepted", accepted)
                        .update()
                > 0;
    }

    private static JdbcClient.StatementSpec filled(JdbcClient.StatementSpec statement, Proposal.Content content) {
        String email = content.colleague().map(EmailAddress::value).orElse(null);
        LocalDate until = content instanceof Proposal.Deputy deputy ? deputy.until() : null;
        PersonId told = content instanceof Proposal.Successor successor ? successor.toldBy() : null;
        Proposal.Joining joining = content instanceof Proposal.Joining one ? one : null;
        return statement
                .param("kind", kind(content))
                .param("email", email, Types.VARCHAR)
                .param("from", from(content), Types.DATE)
                .param("until", until, Types.DATE)
                .param("told", told == null ? null : told.value(), Types.BIGINT)
                .param("name", joining == null ? null : Words.of(joining.name()), Types.VARCHAR)
                .param("role", joining == null ? null : joining.role().name(), Types.VARCHAR)
                .param("areas", areas(content), Types.VARCHAR);
    }

    private static @Nullable String areas(Proposal.Content content) {
        if (content instanceof Proposal.Areas own) {
            return joined(own.areas());
        }
        return content instanceof Proposal.Joining joining ? joined(joining.areas()) : null;
    }

    private static String joined(Set<String> areas) {
        return areas.stream().sorted().collect(Collectors.joining("\n"));
    }

    private static String kind(Proposal.Content content) {
        if (content instanceof Proposal.Deputy) {
            return DEPUTY;
        }
        if (content instanceof Proposal.Areas) {
            return AREAS;
        }
        if (content instanceof Proposal.Joining) {
            return JOINING;
        }
        return content instanceof Proposal.Successor ? SUCCESSOR : LEAVING;
    }

    private static LocalDate from(Proposal.Content content) {
        if (content instanceof Proposal.Deputy deputy) {
            return deputy.from();
        }
        if (content instanceof Proposal.Areas own) {
            return own.from();
        }
        if (content instanceof Proposal.Joining joining) {
            return joining.from();
        }
        return content instanceof Proposal.Successor successor ? successor.from() : ((Proposal.Leaving) content).from();
    }

    private static Proposal read(ResultSet row) throws SQLException {
        return new Proposal(
                row.getLong("id"),
                new NetworkId(row.getString("network")),
                new PersonId(row.getLong("person_id")),
                content(row),
                Moment.read(row, "made_at"));
    }

    private static @Nullable PersonId toldBy(ResultSet row) throws SQLException {
        long id = row.getLong("told_by");
        return row.wasNull() ? null : new PersonId(id);
    }

    private static Proposal.Content content(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("first_day", LocalDate.class);
        return switch (row.getString("kind")) {
            case DEPUTY ->
                new Proposal.Deputy(
                        new EmailAddress(row.getString("proposed_email")),
                        from,
                        row.getObject("last_day", LocalDate.class));
            case SUCCESSOR ->
                new Proposal.Successor(new EmailAddress(row.getString("proposed_email")), from, toldBy(row));
            case AREAS -> new Proposal.Areas(areas(row), from);
            case JOINING ->
                new Proposal.Joining(
                        new EmailAddress(row.getString("proposed_email")),
                        row.getString("proposed_name"),
                        Role.valueOf(row.getString("proposed_role")),
                        areas(row),
                        from);
            default -> new Proposal.Leaving(from);
        };
    }

    private static Set<String> areas(ResultSet row) throws SQLException {
        return row.getString("proposed_areas").lines().collect(Collectors.toSet());
    }
}
