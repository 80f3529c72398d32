package dk.raadslag.bot.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a sealed copy begins: {@code RAADSLAG}, the version 1, the rounds of PBKDF2-HMAC-SHA512 (four bytes), its salt (16), a
 * check of the passphrase (16), and the beginning of every nonce (7). Of the 64 bytes derived, the first 32 are the key of
 * AES-256-GCM, and the check begins the SHA-256 of the others.
 */
record SealHeader(byte[] bytes) {
    static final int PREFIX_LENGTH = 7;

    private static final byte[] MAGIC = "RAADSLAG".getBytes(StandardCharsets.US_ASCII);
    private static final byte VERSION = 1;
    private static final int MOST_ROUNDS = 10_000_000;
    private static final int SALT_AT = MAGIC.length + 1 + Integer.BYTES;
    private static final int SALT_LENGTH = 16;
    private static final int CHECK_AT = SALT_AT + SALT_LENGTH;
    private static final int CHECK_LENGTH = 16;
    private static final int PREFIX_AT = CHECK_AT + CHECK_LENGTH;
    private static final int LENGTH = PREFIX_AT + PREFIX_LENGTH;
    private static final int KEY_LENGTH = 32;
    private static final int DERIVED_LENGTH = 64;

    /** A new header, and the key of what follows it. */
    record Fresh(SealHeader header, SecretKeySpec key) {}

    /** Makes a new one, unlike any other. */
    static Fresh fresh(Passphrase passphrase) throws GeneralSecurityException {
        byte[] salt = random(SALT_LENGTH);
        byte[] derived = passphrase.derive(salt, passphrase.rounds(), DERIVED_LENGTH);
        SealHeader header = new SealHeader(ByteBuffer.allocate(LENGTH)
                .put(MAGIC)
                .put(VERSION)
                .putInt(passphrase.rounds())
                .put(salt)
                .put(check(derived))
                .put(random(PREFIX_LENGTH))
                .array());
        return new Fresh(header, key(derived));
    }

    /** Reads one; empty when what is there was not sealed by us. */
    static Optional<SealHeader> read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LENGTH);
        boolean ours = bytes.length >= MAGIC.length && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
        return ours ? Optional.of(new SealHeader(bytes)) : Optional.empty();
    }

    /** Tells whether this program knows how the rest is to be read. */
    boolean isKnown() {
        return bytes.length == LENGTH && bytes[MAGIC.length] == VERSION && rounds() > 0 && rounds() <= MOST_ROUNDS;
    }

    /** Returns the key; empty when it is not this passphrase's. */
    Optional<SecretKeySpec> key(Passphrase passphrase) throws GeneralSecurityException {
        byte[] derived = passphrase.derive(part(SALT_AT, SALT_LENGTH), rounds(), DERIVED_LENGTH);
        return MessageDigest.isEqual(check(derived), part(CHECK_AT, CHECK_LENGTH))
                ? Optional.of(key(derived))
                : Optional.empty();
    }

    byte[] noncePrefix() {
        return part(PREFIX_AT, PREFIX_LENGTH);
    }

    private int rounds() {
        return ByteBuffer.wrap(bytes).getInt(MAGIC.length + 1);
    }

    private byte[] part(int at, int length) {
        return Arrays.copyOfRange(bytes, at, at + length);
    }

    private static SecretKeySpec key(byte[] derived) {
        return new SecretKeySpec(derived, 0, KEY_LENGTH, "AES");
    }

    private static byte[] check(byte[] derived) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(derived, KEY_LENGTH, derived.length - KEY_LENGTH);
        return Arrays.copyOf(digest.digest(), CHECK_LENGTH);
    }

    private static byte[] random(int length) {
        byte[] random = new byte[length];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
