package dk.raadslag.templates.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One form a document is laid out in; the secretariat's own layout file is used before the shipped one. */
abstract class Layout {

    private static final Logger LOG = LoggerFactory.getLogger(Layout.class);
    private static final String ROOT = "/raadslag/draft/";

    private final Path own;
    private final String fileEnding;

    Layout(Path own, String fileEnding) {
        this.own = own;
        this.fileEnding = fileEnding;
    }

    /** Returns the document filled in; an own layout that is broken is reported and not used. */
    final byte[] lay(String document, Map<String, Object> values) {
        Path file = own.resolve(document + fileEnding);
        if (Files.isRegularFile(file)) {
            try {
                return fill(file.toString(), Files.readAllBytes(file), values);
            } catch (IOException | RuntimeException broken) {
                LOG.warn("Own layout {} is not used: {}", file, broken.getMessage());
            }
        }
        return fill(document + fileEnding, shipped(document + fileEnding), values);
    }

    /** Returns the ending of the document's name. */
    abstract String ending();

    /** Fills the values into a layout. */
    abstract byte[] fill(String name, byte[] layout, Map<String, Object> values);

    static byte[] shipped(String name) {
        try (InputStream in = Layout.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("no layout " + ROOT + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read layout " + name, e);
        }
    }
}
