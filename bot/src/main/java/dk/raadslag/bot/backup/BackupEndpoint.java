package dk.raadslag.bot.backup;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/** Lets whoever may read the home folder have a copy written while the bot runs; on the management port alone. */
@Endpoint(id = "backup")
public class BackupEndpoint {
    private static final int FORBIDDEN = 403;
    private static final int NOT_DONE = 409;

    private final Backup backup;
    private final ManagementKey key;
    private final Clock clock;

    /** Writes copies for those who know the key. */
    public BackupEndpoint(Backup backup, ManagementKey key, Clock clock) {
        this.backup = backup;
        this.key = key;
        this.clock = clock;
    }

    @WriteOperation
    WebEndpointResponse<Map<String, Object>> write(String file, String key, @Nullable String passphrase) {
        if (!MessageDigest.isEqual(utf8(this.key.value()), utf8(key))) {
            return new WebEndpointResponse<>(Map.of(), FORBIDDEN);
        }
        try {
            return new WebEndpointResponse<>(
                    Map.of("bytes", backup.write(Path.of(file), Passphrase.of(passphrase, null), clock.instant())));
        } catch (BackupException notDone) {
            return new WebEndpointResponse<>(Map.of("cause", String.valueOf(notDone.getMessage())), NOT_DONE);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
