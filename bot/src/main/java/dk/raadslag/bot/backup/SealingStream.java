package dk.raadslag.bot.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

/** Seals what is written, piece by piece; without {@link #close} the result cannot be opened. */
final class SealingStream extends OutputStream {
    private final OutputStream out;
    private final SealedChunks chunks;
    private final byte[] piece = new byte[SealedChunks.PLAIN_LENGTH];
    private int filled;
    private boolean closed;

    SealingStream(OutputStream out, Passphrase passphrase) throws IOException {
        this.out = out;
        try {
            SealHeader.Fresh fresh = SealHeader.fresh(passphrase);
            this.chunks = new SealedChunks(Cipher.ENCRYPT_MODE, fresh.header(), fresh.key());
            out.write(fresh.header().bytes());
        } catch (GeneralSecurityException broken) {
            throw new IOException("cannot seal", broken);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        while (at < from + length) {
            if (filled == piece.length) {
                seal(false);
            }
            int more = Math.min(from + length - at, piece.length - filled);
            System.arraycopy(bytes, at, piece, filled, more);
            filled += more;
            at += more;
        }
    }

    private void seal(boolean last) throws IOException {
        try {
            out.write(chunks.next(piece, filled, last));
            filled = 0;
        } catch (GeneralSecurityException broken) {
            throw new IOException("cannot seal", broken);
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            seal(true);
            out.close();
        }
    }
}
