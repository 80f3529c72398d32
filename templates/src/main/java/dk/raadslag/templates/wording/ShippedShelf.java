package dk.raadslag.templates.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The words that come with the product; they never change while it runs. */
final class ShippedShelf extends Shelf {

    private static final String ROOT = "/raadslag/wording/";

    private final Map<String, Optional<String>> files = new ConcurrentHashMap<>();
    private final Map<WordsKey, Optional<String>> found = new ConcurrentHashMap<>();

    @Override
    Optional<String> find(WordsKey key) {
        return found.computeIfAbsent(key, super::find);
    }

    @Override
    Optional<String> read(String path) {
        return files.computeIfAbsent(path, ShippedShelf::shipped);
    }

    private static Optional<String> shipped(String path) {
        try (InputStream in = ShippedShelf.class.getResourceAsStream(ROOT + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read shipped words " + path, e);
        }
    }
}
