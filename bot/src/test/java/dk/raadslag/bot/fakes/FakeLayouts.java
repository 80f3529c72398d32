package dk.raadslag.bot.fakes;

import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.LayoutProblem;
import dk.raadslag.domain.draft.Layouts;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.templates.draft.SamplePages;
import dk.raadslag.templates.draft.WordLayouts;
import dk.raadslag.templates.wording.VelocityWording;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks and fills as the program does, and keeps what is taken into use in memory. */
public final class FakeLayouts implements Layouts {
    private final Layouts real;
    private final Map<String, byte[]> used = new LinkedHashMap<>();

    FakeLayouts(VelocityWording words) {
        real = new WordLayouts(
                Path.of("no-configuration"), Path.of("nothing-kept"), new NothingSent(), new SamplePages(words));
    }

    @Override
    public List<String> documents() {
        return real.documents();
    }

    @Override
    public InForce inForce(NetworkId network, String document) {
        byte[] own = used.get(document);
        return own == null
                ? real.inForce(network, document)
                : new InForce(document, Origin.SENT, new DraftDocument(document + ".docx", own), List.of());
    }

    @Override
    public byte[] shipped(String document) {
        return real.shipped(document);
    }

    @Override
    public List<String> fields(String document) {
        return real.fields(document);
    }

    @Override
    public List<LayoutProblem> check(String document, byte[] word) {
        return real.check(document, word);
    }

    @Override
    public DraftDocument rehearse(String document, byte[] word) {
        return real.rehearse(document, word);
    }

    @Override
    public void use(NetworkId network, String document, byte[] word, Instant now) {
        used.put(document, word);
    }
}
