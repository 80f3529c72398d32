package dk.raadslag.bot.backup;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The pieces of a sealed copy, each with its own tag. The nonce counts them and names the last one, and the header is
 * authenticated with each: nothing can be changed, exchanged, left out or cut off unnoticed.
 */
final class SealedChunks {
    static final int PLAIN_LENGTH = 64 * 1024;
    static final int TAG_LENGTH = 16;

    private static final int NONCE_LENGTH = 12;

    private final SealHeader header;
    private final SecretKeySpec key;
    private final Cipher cipher;
    private final int mode;
    private int next;

    /** Works in one of the modes of {@link Cipher}. */
    SealedChunks(int mode, SealHeader header, SecretKeySpec key) throws GeneralSecurityException {
        this.mode = mode;
        this.header = header;
        this.key = key;
        this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
    }

    /** Seals or opens the next piece. */
    byte[] next(byte[] piece, int length, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE_LENGTH)
                .put(header.noncePrefix())
                .putInt(next)
                .put((byte) (last ? 1 : 0))
                .array();
        next = Math.addExact(next, 1);
        cipher.init(mode, key, new GCMParameterSpec(TAG_LENGTH * Byte.SIZE, nonce));
        cipher.updateAAD(header.bytes());
        return cipher.doFinal(piece, 0, length);
    }
}
