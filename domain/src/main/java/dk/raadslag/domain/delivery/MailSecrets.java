package dk.raadslag.domain.delivery;

import java.util.function.Supplier;

/** What nobody outside knows, so that an answer by mail can be told from a forged one; shared by all programs on one store. */
public interface MailSecrets {

    /** Returns the secret, which is {@code fresh} when there has been none. */
    String secret(Supplier<String> fresh);
}
