package dk.raadslag.bot.mail;

import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.RoundId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Marks what is sent to somebody by mail with what only they can have seen, so that nobody answers in their name. */
public final class ReplyCodes {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String BEGINNING = "<raadslag.";
    private static final int ID_DIGITS = 32;
    private static final int CODE_DIGITS = 10;

    private final Supplier<String> secret;

    ReplyCodes(Supplier<String> secret) {
        this.secret = secret;
    }

    /** Tells whether a text holds the code of this person's letters about this round. */
    public boolean isIn(String text, RoundId round, PersonId person) {
        return text.toLowerCase(Locale.ROOT).contains(of(round, person));
    }

    /** Returns the code of this person's letters about this round. */
    public String of(RoundId round, PersonId person) {
        return sealed("reply " + round + " " + person, CODE_DIGITS);
    }

    /** Tells whether a Message-ID may be one that this bot has given to a letter. */
    public static boolean mayBeOurs(String messageId) {
        return messageId.startsWith(BEGINNING);
    }

    /** Returns the Message-ID of a row of the outbox: the same for the same message, and not to be guessed. */
    String messageId(String key, long row, String domain) {
        return BEGINNING + sealed("message " + row + " " + key, ID_DIGITS) + domain + ">";
    }

    private String sealed(String text, int digits) {
        try {
            Mac seal = Mac.getInstance(ALGORITHM);
            seal.init(new SecretKeySpec(secret.get().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of()
                    .formatHex(seal.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, digits);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }
}
