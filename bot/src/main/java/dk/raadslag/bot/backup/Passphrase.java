package dk.raadslag.bot.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What copies are sealed and opened with: twelve characters at least.
 *
 * @param rounds how much work each guess takes
 */
public record Passphrase(String words, int rounds) {
    private static final String KEY = "raadslag.backup.passphrase";
    private static final int SHORTEST = 12;
    private static final int ROUNDS = 210_000;

    /** Refuses what is quickly guessed. */
    public Passphrase {
        words = words.strip();
        if (words.length() < SHORTEST) {
            throw new IllegalArgumentException(KEY + " must have " + SHORTEST + " characters at least");
        }
    }

    /** Takes the words; a guess takes a good part of a second. */
    public Passphrase(String words) {
        this(words, ROUNDS);
    }

    /** Takes the words themselves or, before them, the file they stand in; empty where neither is named. */
    static Optional<Passphrase> of(@Nullable String words, @Nullable Path file) {
        String found = file == null ? words : read(file);
        return found == null || found.isBlank() ? Optional.empty() : Optional.of(new Passphrase(found));
    }

    /** Takes it from settings, by their names; empty where it is not among them. */
    public static Optional<Passphrase> from(UnaryOperator<@Nullable String> settings) {
        String file = settings.apply(KEY + "-file");
        try {
            return of(settings.apply(KEY), file == null ? null : Path.of(file));
        } catch (IllegalArgumentException unusable) {
            throw new BackupException(new BackupWords.PassphraseUnusable(String.valueOf(unusable.getMessage())));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(KEY + "-file cannot be read: " + file, unreadable);
        }
    }

    /** Derives so many bytes of key in so many rounds. */
    byte[] derive(byte[] salt, int rounds, int bytes) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(words.toCharArray(), salt, rounds, bytes * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } finally {
            spec.clearPassword();
        }
    }

    @Override
    public String toString() {
        return "Passphrase[hidden]";
    }
}
