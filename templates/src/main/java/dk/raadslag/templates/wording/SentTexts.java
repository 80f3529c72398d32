package dk.raadslag.templates.wording;

import dk.raadslag.domain.draft.KeptTexts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The words sent in the chat, read from the store now and then so that every instance has them soon. */
public final class SentTexts extends Shelf {
    private static final Logger LOG = LoggerFactory.getLogger(SentTexts.class);
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final KeptTexts kept;
    private final InstantSource clock;
    private volatile Read read = new Read(Map.of(), Instant.MIN);

    /** Needs where they are kept, and the time. */
    public SentTexts(KeptTexts kept, InstantSource clock) {
        this.kept = kept;
        this.clock = clock;
    }

    private record Read(Map<String, String> texts, Instant until) {}

    @Override
    Optional<String> find(WordsKey key) {
        return Optional.ofNullable(current().get(key.toString()));
    }

    @Override
    Optional<String> read(String path) {
        return Optional.empty();
    }

    /** Keeps a text and has it hold at once; an empty one lets what is behind it hold again. */
    void keep(String name, String text, Instant at) {
        kept.keepText(name, text, at);
        read = new Read(read.texts(), Instant.MIN);
    }

    /** Words must not be missing because the store does not answer: those read last are used until it does. */
    private Map<String, String> current() {
        Instant now = clock.instant();
        if (read.until().isBefore(now)) {
            try {
                read = new Read(Map.copyOf(kept.texts()), now.plus(FRESH));
            } catch (RuntimeException unread) {
                read = new Read(read.texts(), now.plus(FRESH));
                LOG.warn("Own words in the store are not read: {}", unread.getMessage());
            }
        }
        return read.texts();
    }
}
