package dk.raadslag.store.reply;

import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.reply.WaitingMail;
import dk.raadslag.domain.reply.WaitingMails;
import dk.raadslag.store.column.Moment;
import dk.raadslag.store.column.Words;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** One row a mail; rows are only added. */
final class WaitingMailTable implements WaitingMails {
    private final JdbcClient jdbc;

    WaitingMailTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long keep(WaitingMail mail) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO waiting_mail (message_id, network, sender, content, received_at)
                        VALUES (:messageId, :network, :sender, :content, :at)""")
                .param("messageId", Words.of(mail.messageId()))
                .param("network", mail.network().value())
                .param("sender", Words.of(mail.sender()))
                .param("content", Base64.getEncoder().encodeToString(mail.source()))
                .param("at", Moment.of(mail.at()))
                .update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    @Override
    public Optional<WaitingMail> find(long id) {
        return jdbc.sql("SELECT * FROM waiting_mail WHERE id = :id")
                .param("id", id)
                .query((row, index) -> new WaitingMail(
                        row.getString("message_id"),
                        new NetworkId(row.getString("network")),
                        row.getString("sender"),
                        Base64.getDecoder().decode(row.getString("content")),
                        Moment.read(row, "received_at")))
                .optional();
    }
}
