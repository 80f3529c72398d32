package dk.raadslag.bot.wiring;

import dk.raadslag.store.StoreUrl;
import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The embedded database below the home folder, where no other is configured. */
final class StoreConnection implements JdbcConnectionDetails {

    private final Path home;

    StoreConnection(Path home) {
        this.home = home;
    }

    static String url(Path home) {
        return StoreUrl.h2(home);
    }

    @Override
    public String getUsername() {
        return "raadslag";
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getJdbcUrl() {
        return url(home);
    }
}
