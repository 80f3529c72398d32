package dk.raadslag.bot.mail;

import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.round.RoundId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that go with a letter: of a version that was handed on the joint document, to read and to work in. */
final class Enclosures {
    private static final List<String> FORMS = List.of(".docx", ".pdf");

    private final Drafts drafts;

    Enclosures(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Returns the files that are there. */
    List<Path> of(Intent intent) {
        return intent instanceof Intent.Orientation paper ? of(paper).toList() : List.of();
    }

    private Stream<Path> of(Intent.Orientation paper) {
        return drafts.of(new RoundId(paper.round())).stream()
                .filter(kept -> kept.version() == paper.version())
                .map(Drafts.Kept::joint)
                .flatMap(kept -> kept.files().stream()
                        .filter(file -> FORMS.stream().anyMatch(file::endsWith))
                        .sorted()
                        .map(file -> Path.of(kept.folder(), file)))
                .filter(Files::isReadable);
    }
}
