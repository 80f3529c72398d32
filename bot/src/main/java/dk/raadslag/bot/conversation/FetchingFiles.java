package dk.raadslag.bot.conversation;

import java.util.LinkedHashMap;
import java.util.Map;

/** Fetches what came with a message before anything is stored: no transaction waits for a download. */
final class FetchingFiles {
    private static final int MOST = 3;

    private final Files files;

    FetchingFiles(Files files) {
        this.files = files;
    }

    /** Fetches the files of a message. */
    Map<Incoming.SharedFile, Files.Answer> of(Incoming incoming) {
        Map<Incoming.SharedFile, Files.Answer> fetched = new LinkedHashMap<>();
        if (incoming.content() instanceof Incoming.Said said) {
            said.files().stream().limit(MOST).forEach(file -> fetched.put(file, files.fetch(file)));
        }
        return fetched;
    }
}
