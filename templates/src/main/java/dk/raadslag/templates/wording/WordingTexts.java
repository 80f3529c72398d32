package dk.raadslag.templates.wording;

import dk.raadslag.domain.PhraseTypes;
import dk.raadslag.domain.draft.KeptTexts;
import dk.raadslag.domain.draft.Layouts.Origin;
import dk.raadslag.domain.draft.RejectedText;
import dk.raadslag.domain.draft.TextProblem;
import dk.raadslag.domain.draft.Texts;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The texts of the phrases of several lines; which phrases there are is found out when they are first asked for. */
public final class WordingTexts implements Texts {
    private static final int LONGEST = 20_000;

    private final VelocityWording wording;
    private final SentTexts sent;
    private final PhraseTypes types;
    private final CheckingTexts checking;
    private volatile @Nullable Map<String, Class<?>> known;

    /** Makes one that looks at texts, with nowhere to keep any. */
    public static Texts overFolder(Path ownWords, PhraseTypes types) {
        KeptTexts none = new KeptTexts() {
            @Override
            public void keepText(String name, String text, Instant at) {
                throw new UnsupportedOperationException("no text is kept here");
            }

            @Override
            public Map<String, String> texts() {
                return Map.of();
            }
        };
        return new WordingTexts(new VelocityWording(ownWords), new SentTexts(none, () -> Instant.EPOCH), types);
    }

    /** Needs the words in force, where own ones are kept, and every kind of phrase. */
    public WordingTexts(VelocityWording wording, SentTexts sent, PhraseTypes types) {
        this.wording = wording;
        this.sent = sent;
        this.types = types;
        this.checking = new CheckingTexts(wording.velocity(), LONGEST);
    }

    @Override
    public List<String> names() {
        return known().keySet().stream()
                .filter(name -> wording.shippedText(key(name)).isPresent())
                .toList();
    }

    @Override
    public Optional<String> named(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.(?:vm|txt)$", "");
        List<String> meant = names().stream()
                .filter(one -> one.equals(name) || one.endsWith("/" + name))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    @Override
    public InForce inForce(String name) {
        return good(sent.find(key(name)), name, Origin.SENT)
                .or(() -> good(wording.configured(key(name)), name, Origin.CONFIGURED))
                .orElseGet(() -> new InForce(name, Origin.SHIPPED, shipped(name)));
    }

    private Optional<InForce> good(Optional<String> own, String name, Origin origin) {
        return own.filter(text -> check(name, text).isEmpty()).map(text -> new InForce(name, origin, text));
    }

    @Override
    public String shipped(String name) {
        return wording.shippedText(key(name)).orElseThrow();
    }

    @Override
    public List<String> fields(String name) {
        return PageFields.of(type(name).asSubclass(Record.class)).names("$");
    }

    @Override
    public List<RejectedText> rejected() {
        if (!wording.isConfigured()) {
            return List.of();
        }
        return known().keySet().stream()
                .map(name -> new RejectedText(name, configuredProblems(name)))
                .filter(text -> !text.problems().isEmpty())
                .toList();
    }

    private List<TextProblem> configuredProblems(String name) {
        try {
            return wording.configured(key(name)).map(text -> check(name, text)).orElse(List.of());
        } catch (UncheckedIOException unreadable) {
            return List.of(new TextProblem(TextProblem.Kind.UNREADABLE, 0, ""));
        }
    }

    @Override
    public List<TextProblem> check(String name, String text) {
        Class<?> type = known().get(name);
        return type == null
                ? List.of(new TextProblem(TextProblem.Kind.UNKNOWN_TEXT, 0, name))
                : checking.problems(
                        name,
                        text,
                        PageFields.of(type.asSubclass(Record.class)),
                        () -> wording.rehearse(key(name), text, SampleValues.of(type)));
    }

    @Override
    public String rehearse(String name, String text) {
        return wording.rehearse(key(name), text, SampleValues.of(type(name)));
    }

    @Override
    public void use(String name, String text, Instant now) {
        sent.keep(name, text, now);
    }

    @Override
    public void drop(String name, Instant now) {
        sent.keep(name, "", now);
    }

    private Class<?> type(String name) {
        return Optional.<Class<?>>ofNullable(known().get(name))
                .orElseThrow(() -> new IllegalArgumentException("no text " + name));
    }

    private Map<String, Class<?>> known() {
        Map<String, Class<?>> found = known;
        if (found == null) {
            found = new TreeMap<>();
            for (Class<?> type : types.all()) {
                found.put(WordsKey.of(type).toString(), type);
            }
            known = found;
        }
        return found;
    }

    private static WordsKey key(String name) {
        int slash = name.indexOf('/');
        return new WordsKey(name.substring(0, slash), name.substring(slash + 1));
    }
}
