package dk.raadslag.store.delivery;

import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.MailSecrets;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row for all; of two that write it at once, the one that loses starts over and finds it. */
final class MailSecretTable implements MailSecrets {
    private final JdbcClient jdbc;
    private final UnitOfWork unitOfWork;

    MailSecretTable(JdbcClient jdbc, UnitOfWork unitOfWork) {
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public String secret(Supplier<String> fresh) {
        return unitOfWork.run(() -> jdbc.sql("SELECT secret FROM mail_secret WHERE id = 1")
                .query(String.class)
                .optional()
                .orElseGet(() -> keep(fresh.get())));
    }

    private String keep(String secret) {
        jdbc.sql("INSERT INTO mail_secret (id, secret) VALUES (1, :secret)")
                .param("secret", secret)
                .update();
        return secret;
    }
}
