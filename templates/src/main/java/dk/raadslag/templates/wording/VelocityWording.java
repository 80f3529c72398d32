package dk.raadslag.templates.wording;

import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.velocity.Template;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the words of a phrase, the secretariat's own before the shipped ones, and fills them in. */
public final class VelocityWording implements Wording {

    private static final Logger LOG = LoggerFactory.getLogger(VelocityWording.class);

    private final SafeVelocity velocity = new SafeVelocity();
    private final Shelf shipped = new ShippedShelf();
    private final FolderShelf folder;
    private final List<Shelf> own;
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();
    private final Map<WordsKey, String> lastGood = new ConcurrentHashMap<>();
    private final Set<String> reported = ConcurrentHashMap.newKeySet();
    private final DanishWords danish = new DanishWords(this::term);

    /** Needs the folder with the secretariat's own words, which need not exist. */
    public VelocityWording(Path ownWords) {
        this.folder = new FolderShelf(ownWords);
        this.own = List.of(folder);
    }

    /** Needs the folder, and the words that were sent in the chat and go before it. */
    public VelocityWording(Path ownWords, SentTexts sent) {
        this.folder = new FolderShelf(ownWords);
        this.own = List.of(sent, folder);
    }

    @Override
    public String say(Phrase phrase) {
        return words(phrase, nested -> new Worded(say(nested)), MarkdownText::escape);
    }

    @Override
    public String plain(Phrase phrase) {
        return words(phrase, nested -> new Worded(plain(nested)), CleanText::of);
    }

    /** Returns a text filled in, as a message is; throws where that cannot be. */
    String rehearse(WordsKey key, String text, Map<String, Object> values) {
        values.put("dk", new DanishWords(this::termOrItsName));
        return fill(key, text, values, MarkdownText::escape);
    }

    /** Returns the text that comes with the program, where it has several lines. */
    Optional<String> shippedText(WordsKey key) {
        return shipped.read(key.file());
    }

    /** Returns the text that lies in the configuration. */
    Optional<String> configured(WordsKey key) {
        return folder.find(key);
    }

    /** Tells whether the configuration has a place for texts at all. */
    boolean isConfigured() {
        return folder.isThere();
    }

    /** Returns who reads the texts. */
    SafeVelocity velocity() {
        return velocity;
    }

    /** Returns the tools of every text. */
    public DanishWords danish() {
        return danish;
    }

    private String words(Phrase phrase, Function<Phrase, Worded> nested, UnaryOperator<String> escape) {
        WordsKey key = WordsKey.of(phrase);
        if (!(phrase instanceof Record components)) {
            throw new IllegalStateException(key + " is not a record");
        }
        Map<String, Object> values = new PlainValues(nested).of(components);
        values.put("dk", danish);
        return ownWords(key, values, escape).orElseGet(() -> fill(key, shippedWords(key), values, escape));
    }

    private Optional<String> ownWords(WordsKey key, Map<String, Object> values, UnaryOperator<String> escape) {
        boolean broken = false;
        for (Shelf shelf : own) {
            try {
                Optional<String> source = shelf.find(key);
                if (source.isPresent()) {
                    String words = fill(key, source.get(), values, escape);
                    lastGood.put(key, source.get());
                    return Optional.of(words);
                }
            } catch (RuntimeException unusable) {
                broken = true;
                report(key, unusable);
            }
        }
        return broken ? lastGood(key, values, escape) : forget(key);
    }

    private Optional<String> lastGood(WordsKey key, Map<String, Object> values, UnaryOperator<String> escape) {
        try {
            return Optional.ofNullable(lastGood.get(key)).map(good -> fill(key, good, values, escape));
        } catch (RuntimeException notForThese) {
            return Optional.empty();
        }
    }

    private Optional<String> forget(WordsKey key) {
        lastGood.remove(key);
        return Optional.empty();
    }

    private String fill(WordsKey key, String source, Map<String, Object> values, UnaryOperator<String> escape) {
        Template template = parsed.computeIfAbsent(source, text -> velocity.parse(key.toString(), text));
        return SafeVelocity.merge(template, values, value -> escaped(value, escape))
                .stripTrailing();
    }

    private static Object escaped(Object value, UnaryOperator<String> escape) {
        return value instanceof Worded ? value : escape.apply(value.toString());
    }

    private String term(String name) {
        WordsKey key = new WordsKey("terms", name);
        try {
            return own.stream()
                    .flatMap(shelf -> shelf.find(key).stream())
                    .findFirst()
                    .orElseGet(() -> shippedWords(key));
        } catch (RuntimeException broken) {
            report(key, broken);
            return shippedWords(key);
        }
    }

    /** Invented content does not know which constants a text is given by name. */
    private String termOrItsName(String name) {
        return shipped.find(new WordsKey("terms", name)).isPresent()
                ? term(name)
                : name.substring(name.indexOf('.') + 1);
    }

    private String shippedWords(WordsKey key) {
        return shipped.find(key)
                .orElseThrow(() -> new IllegalStateException(
                        "no words for " + key + ": neither " + key.file() + " nor an entry in " + key.bundle()));
    }

    private void report(WordsKey key, RuntimeException broken) {
        if (reported.add(key + ": " + broken.getMessage())) {
            LOG.warn("Own words for {} are not used: {}", key, broken.getMessage());
        }
    }
}
