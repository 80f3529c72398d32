package dk.raadslag.bot.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;

/** Opens sealed copies; what comes out is whole and unchanged, or nothing comes out. */
final class OpeningSeals {
    private final Optional<Passphrase> passphrase;

    OpeningSeals(Optional<Passphrase> passphrase) {
        this.passphrase = passphrase;
    }

    static boolean isSealed(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return SealHeader.read(in).isPresent();
        }
    }

    /** Writes what the file holds into another; that one is worth nothing if this throws. */
    void open(Path file, Path into) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = Files.newOutputStream(into)) {
            SealHeader header = SealHeader.read(in).filter(SealHeader::isKnown).orElseThrow(() -> damaged(file));
            SealedChunks chunks = new SealedChunks(
                    Cipher.DECRYPT_MODE,
                    header,
                    header.key(given(file))
                            .orElseThrow(() -> new BackupException(new BackupWords.WrongPassphrase(file.toString()))));
            copy(in, chunks, out);
        } catch (GeneralSecurityException changed) {
            throw damaged(file);
        }
    }

    private Passphrase given(Path file) {
        return passphrase.orElseThrow(() -> new BackupException(new BackupWords.PassphraseMissing(file.toString())));
    }

    private static BackupException damaged(Path file) {
        return new BackupException(new BackupWords.BackupDamaged(file.toString()));
    }

    private static void copy(InputStream in, SealedChunks chunks, OutputStream out)
            throws IOException, GeneralSecurityException {
        int most = SealedChunks.PLAIN_LENGTH + SealedChunks.TAG_LENGTH;
        byte[] piece = in.readNBytes(most);
        while (true) {
            byte[] after = in.readNBytes(most);
            boolean last = after.length == 0;
            if (piece.length < SealedChunks.TAG_LENGTH) {
                throw new AEADBadTagException("too short");
            }
            out.write(chunks.next(piece, piece.length, last));
            if (last) {
                return;
            }
            piece = after;
        }
    }
}
