package dk.raadslag.templates.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The layouts a secretariat has made itself: laid into the configuration, sent in the chat, or good until lately. */
final class OwnLayouts {
    private static final Logger LOG = LoggerFactory.getLogger(OwnLayouts.class);
    private static final String LAST_GOOD = "last-good";
    private final Path configured;
    private final Path kept;

    OwnLayouts(Path configured, Path kept) {
        this.configured = configured;
        this.kept = kept;
    }

    /** Returns the files that might be used, the newest first; behind one in the configuration its last good version. */
    List<Path> of(String network, String file) {
        return Stream.of(sent(network, file), configured(file))
                .filter(Files::isRegularFile)
                .sorted(Comparator.comparing(OwnLayouts::changed).reversed())
                .flatMap(one -> one.startsWith(configured) ? Stream.of(one, lastGood(file)) : Stream.of(one))
                .filter(Files::isRegularFile)
                .toList();
    }

    boolean isSent(Path file) {
        return file.startsWith(kept) && !file.startsWith(kept.resolve(LAST_GOOD));
    }

    void keep(String network, String file, byte[] layout) {
        write(sent(network, file), layout);
    }

    /** Notes that what lies in the configuration is good, so that it can be used when its successor is not. */
    void good(Path used, byte[] layout) {
        if (used.startsWith(configured)) {
            Path copy = lastGood(String.valueOf(used.getFileName()));
            if (!Files.isRegularFile(copy) || !Arrays.equals(bytes(copy), layout)) {
                write(copy, layout);
            }
        }
    }

    /** Returns a layout; nothing, which is no layout, where it cannot be read. */
    byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            LOG.warn("The layout {} cannot be read", file, unreadable);
            return new byte[0];
        }
    }

    private Path sent(String network, String file) {
        return kept.resolve(network).resolve(file);
    }

    private Path configured(String file) {
        return configured.resolve(file);
    }

    private Path lastGood(String file) {
        return kept.resolve(LAST_GOOD).resolve(file);
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            throw new UncheckedIOException("cannot look at the layout " + file, gone);
        }
    }

    private static void write(Path file, byte[] layout) {
        try {
            Path folder = Files.createDirectories(file.resolveSibling("."));
            Path fresh = Files.createTempFile(folder, ".layout-", ".tmp");
            Files.write(fresh, layout);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot keep the layout " + file, unwritable);
        }
    }
}
