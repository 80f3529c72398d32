package dk.raadslag.templates.draft;

import dk.raadslag.templates.wording.VelocityWording;
import java.nio.file.Path;

/** The writers as they are wired, over folders of the test's own. */
final class Writing {
    private static final Path NONE = Path.of("no-such-folder");
    static final VelocityWording WORDS = new VelocityWording(NONE);

    private Writing() {}

    static WritingDrafts drafts(Path configured) {
        return drafts(configured, NONE, new SentLayouts());
    }

    static WritingDrafts drafts(Path configured, Path folder, SentLayouts sent) {
        return new WritingDrafts(WORDS, layouts(configured, folder, sent), configured);
    }

    static WordLayouts layouts(Path configured, Path folder, SentLayouts sent) {
        return new WordLayouts(configured, folder, sent, new SamplePages(WORDS));
    }
}
