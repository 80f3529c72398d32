package dk.raadslag.templates.draft;

import dk.raadslag.templates.wording.VelocityWording;
import java.nio.file.Path;

/** The writers as they are wired, over folders of the test's own. */
final class Writing {
    private static final Path NONE = Path.of("no-such-folder");
    static final VelocityWording WORDS = new VelocityWording(NONE);

    private Writing() {}

    static WritingDrafts drafts(Path configured) {
        return drafts(configured, NONE);
    }

    static WritingDrafts drafts(Path configured, Path kept) {
        return new WritingDrafts(WORDS, layouts(configured, kept), configured);
    }

    static WordLayouts layouts(Path configured, Path kept) {
        return new WordLayouts(configured, kept, new SamplePages(WORDS));
    }
}
