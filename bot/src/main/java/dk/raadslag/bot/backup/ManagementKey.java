package dk.raadslag.bot.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A new secret at every start, in a file that only the bot's own user can read. */
public record ManagementKey(String value) {
    static final String FILE = "management.key";
    private static final int BYTES = 32;

    /** Makes a key and writes it into the home folder. */
    public static ManagementKey writtenInto(Path home) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        ManagementKey key =
                new ManagementKey(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        try {
            Files.createDirectories(home);
            Path file = home.resolve(FILE);
            Files.deleteIfExists(file);
            create(file);
            Files.writeString(file, key.value());
            return key;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write the management key", unwritable);
        }
    }

    private static void create(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    @Override
    public String toString() {
        return "ManagementKey[hidden]";
    }
}
