package dk.raadslag.templates.draft;

import dk.raadslag.domain.draft.KeptLayouts;
import dk.raadslag.domain.draft.Layouts.Origin;
import dk.raadslag.domain.network.NetworkId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
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
    private final Path folder;
    private final KeptLayouts kept;

    /** The folder holds the last good of the configuration, and what was sent before there was a table for it. */
    OwnLayouts(Path configured, Path folder, KeptLayouts kept) {
        this.configured = configured;
        this.folder = folder;
        this.kept = kept;
    }

    /** Returns those that might be used, the newest first; behind one in the configuration its last good version. */
    List<OwnLayout> of(NetworkId network, String file) {
        Stream<OwnLayout> table = kept
                .newest(network, file)
                .map(one -> new OwnLayout(file + " as sent", Origin.SENT, one.layout(), one.at()))
                .stream();
        Stream<OwnLayout> files = Stream.concat(
                read(folder.resolve(network.value()).resolve(file), Origin.SENT),
                read(configured.resolve(file), Origin.CONFIGURED));
        return Stream.concat(table, files)
                .sorted(Comparator.comparing(OwnLayout::changed).reversed())
                .flatMap(one -> one.origin() == Origin.CONFIGURED
                        ? Stream.concat(Stream.of(one), read(lastGood(file), Origin.CONFIGURED))
                        : Stream.of(one))
                .toList();
    }

    void keep(NetworkId network, String file, byte[] layout, Instant at) {
        kept.keep(network, file, layout, at);
    }

    /** Notes that what lies in the configuration is good, so that it can be used when its successor is not. */
    void good(String file, OwnLayout used) {
        Path copy = lastGood(file);
        if (used.origin() == Origin.CONFIGURED
                && (!Files.isRegularFile(copy) || !Arrays.equals(bytes(copy), used.layout()))) {
            write(copy, used.layout());
        }
    }

    private static Stream<OwnLayout> read(Path file, Origin origin) {
        return Files.isRegularFile(file)
                ? Stream.of(new OwnLayout(file.toString(), origin, bytes(file), changed(file)))
                : Stream.empty();
    }

    /** Returns a layout; nothing, which is no layout, where it cannot be read. */
    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            LOG.warn("The layout {} cannot be read", file, unreadable);
            return new byte[0];
        }
    }

    private Path lastGood(String file) {
        return folder.resolve(LAST_GOOD).resolve(file);
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
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
