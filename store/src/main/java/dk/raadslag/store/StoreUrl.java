package dk.raadslag.store;

import java.nio.file.Path;

/** The address of the embedded database. */
public final class StoreUrl {
    private StoreUrl() {}

    /**
     * Returns the JDBC URL of the H2 file below a home folder. Without {@code WRITE_DELAY=0} H2 acknowledges commits that a
     * killed process then loses; with its own {@code QUERY_CACHE_SIZE} of 8 it reads the words of a turn's twenty statements
     * anew in every turn.
     */
    public static String h2(Path home) {
        String file = home.toAbsolutePath()
                .normalize()
                .resolve("store")
                .resolve("raadslag")
                .toString()
                .replace('\\', '/');
        if (file.indexOf(';') >= 0) {
            throw new IllegalArgumentException("the database cannot lie below a folder with a semicolon: " + home);
        }
        return "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=64";
    }
}
