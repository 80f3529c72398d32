package dk.raadslag.bot.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
    private static final int PIECE = SealedChunks.PLAIN_LENGTH;
    private static final int HEADER = 52;
    private static final Passphrase PASSPHRASE = new Passphrase("en lang og god sætning", 1000);

    private final OpeningSeals seals = new OpeningSeals(Optional.of(PASSPHRASE));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE})
    void whatIsOpenedIsWhatWasSealed(int length) throws IOException {
        byte[] plain = bytes(length);

        seals.open(sealed(plain), folder.resolve("opened"));

        assertThat(Files.readAllBytes(folder.resolve("opened"))).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, PIECE + 16, 2 * (PIECE + 16), 2 * (PIECE + 16) + 1})
    void whatIsCutOffIsRefusedEvenBetweenTwoPieces(int left) throws IOException {
        Path sealed = sealed(bytes(3 * PIECE));
        Files.write(sealed, Arrays.copyOf(Files.readAllBytes(sealed), HEADER + left));

        refuses(sealed, BackupWords.BackupDamaged.class);
    }

    @Test
    void piecesThatChangePlacesAreRefused() throws IOException {
        Path sealed = sealed(bytes(3 * PIECE));
        byte[] all = Files.readAllBytes(sealed);
        byte[] swapped = all.clone();
        System.arraycopy(all, HEADER, swapped, HEADER + PIECE + 16, PIECE + 16);
        System.arraycopy(all, HEADER + PIECE + 16, swapped, HEADER, PIECE + 16);
        Files.write(sealed, swapped);

        refuses(sealed, BackupWords.BackupDamaged.class);
    }

    @Test
    void aLaterVersionIsNotGuessedAt() throws IOException {
        Path sealed = sealed(bytes(9));
        byte[] all = Files.readAllBytes(sealed);
        all[8] = 2;
        Files.write(sealed, all);

        refuses(sealed, BackupWords.BackupDamaged.class);
    }

    @Test
    void aPassphraseIsLongAndIsNotShown() {
        assertThatThrownBy(() -> new Passphrase("for kort"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12 characters");
        assertThat(PASSPHRASE).hasToString("Passphrase[hidden]");
    }

    private void refuses(Path sealed, Class<?> why) {
        assertThatThrownBy(() -> seals.open(sealed, folder.resolve("opened")))
                .isInstanceOfSatisfying(
                        BackupException.class,
                        refused -> assertThat(refused.why()).isInstanceOf(why));
    }

    private Path sealed(byte[] plain) throws IOException {
        Path file = folder.resolve("sealed");
        try (SealingStream out = new SealingStream(Files.newOutputStream(file), PASSPHRASE)) {
            out.write(plain);
        }
        return file;
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
