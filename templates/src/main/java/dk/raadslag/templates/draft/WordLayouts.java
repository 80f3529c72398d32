package dk.raadslag.templates.draft;

import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.KeptLayouts;
import dk.raadslag.domain.draft.LayoutProblem;
import dk.raadslag.domain.draft.LayoutProblem.Kind;
import dk.raadslag.domain.draft.Layouts;
import dk.raadslag.domain.network.NetworkId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The secretariats' Word layouts beside the shipped ones; one that is not right is never used. */
public final class WordLayouts implements Layouts {
    private static final Logger LOG = LoggerFactory.getLogger(WordLayouts.class);
    private static final int LARGEST = 2 * 1024 * 1024;

    private final OwnLayouts own;
    private final SamplePages samples;
    private final WordForm form = new WordForm();

    /** Makes one that looks at layouts, with nowhere to keep any. */
    public static WordLayouts overFolder(Path configured, SamplePages samples) {
        return new WordLayouts(
                configured,
                configured,
                new KeptLayouts() {
                    @Override
                    public void keep(NetworkId network, String file, byte[] layout, Instant at) {
                        throw new UnsupportedOperationException("no layout is kept here");
                    }

                    @Override
                    public Optional<Kept> newest(NetworkId network, String file) {
                        return Optional.empty();
                    }
                },
                samples);
    }

    /** Needs the folder of the configuration, one for its last good layouts, what was sent, and the sample's words. */
    public WordLayouts(Path configured, Path folder, KeptLayouts kept, SamplePages samples) {
        this.own = new OwnLayouts(configured, folder, kept);
        this.samples = samples;
    }

    @Override
    public List<String> documents() {
        return SamplePages.DOCUMENTS;
    }

    @Override
    public InForce inForce(NetworkId network, String document) {
        List<LayoutProblem> rejected = new ArrayList<>();
        for (OwnLayout one : own.of(network, document + WordForm.ENDING)) {
            List<LayoutProblem> problems = check(document, one.layout());
            if (problems.isEmpty()) {
                own.good(document + WordForm.ENDING, one);
                return inForce(document, one.origin(), one.layout(), rejected);
            }
            LOG.warn("Own layout {} is not used: {} problems", one.name(), problems.size());
            rejected.addAll(problems);
        }
        return inForce(document, Origin.SHIPPED, shipped(document), rejected);
    }

    private static InForce inForce(String document, Origin origin, byte[] layout, List<LayoutProblem> rejected) {
        return new InForce(document, origin, new DraftDocument(document + WordForm.ENDING, layout), rejected);
    }

    @Override
    public byte[] shipped(String document) {
        return Layout.shipped(document + WordForm.ENDING);
    }

    @Override
    public List<String> fields(String document) {
        return SamplePages.fields(document).names("$").stream()
                .map(WrittenField::of)
                .distinct()
                .toList();
    }

    @Override
    public List<LayoutProblem> check(String document, byte[] word) {
        if (word.length > LARGEST) {
            return List.of(about(Kind.TOO_LARGE));
        }
        try {
            return problems(document, word);
        } catch (IOException notWord) {
            return List.of(about(Kind.NOT_WORD));
        } catch (RuntimeException unfillable) {
            return List.of(about(Kind.CANNOT_BE_FILLED));
        }
    }

    @Override
    public DraftDocument rehearse(String document, byte[] word) {
        return new DraftDocument(document + WordForm.ENDING, form.fill(document, word, samples.values(document)));
    }

    @Override
    public void use(NetworkId network, String document, byte[] word, Instant now) {
        own.keep(network, document + WordForm.ENDING, word, now);
    }

    private List<LayoutProblem> problems(String document, byte[] word) throws IOException {
        List<WordField> fields = WordFields.of(word);
        if (fields.isEmpty()) {
            return List.of(about(Kind.WITHOUT_FIELDS));
        }
        List<LayoutProblem> found = CheckingFields.problems(SamplePages.fields(document), fields);
        if (found.isEmpty()) {
            rehearse(document, word);
        }
        return found;
    }

    private static LayoutProblem about(Kind kind) {
        return new LayoutProblem(kind, 0, "", "");
    }
}
