package dk.raadslag.templates.wording;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** A place with words: a file per phrase of many lines, an entry in the feature's bundle per phrase of one. */
abstract class Shelf {

    /** Returns the Velocity source for a key. */
    Optional<String> find(WordsKey key) {
        return read(key.file())
                .or(() -> read(key.bundle())
                        .flatMap(
                                bundle -> Optional.ofNullable(properties(bundle).getProperty(key.name()))));
    }

    /** Returns the content of a UTF-8 file by its path below the wording folder. */
    abstract Optional<String> read(String path);

    private static Properties properties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
