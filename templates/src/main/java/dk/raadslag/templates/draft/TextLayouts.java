package dk.raadslag.templates.draft;

import dk.raadslag.domain.draft.PageLayouts;
import dk.raadslag.domain.draft.RejectedText;
import dk.raadslag.domain.draft.TextProblem;
import dk.raadslag.templates.wording.CheckingTexts;
import dk.raadslag.templates.wording.SafeVelocity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The layouts of HTML and Markdown in the configuration folder, held against what they are filled with. */
public final class TextLayouts implements PageLayouts {
    private static final List<String> DOCUMENTS = List.of("samlet-udkast", "internt-bilag");
    private static final int LONGEST = 200_000;

    private final Path own;
    private final SamplePages samples;

    /** Needs the folder they lie in, which need not exist, and the sample's words. */
    public TextLayouts(Path own, SamplePages samples) {
        this.own = own;
        this.samples = samples;
    }

    @Override
    public List<String> files() {
        return DOCUMENTS.stream()
                .flatMap(document -> Stream.of(".html.vm", ".md.vm").map(ending -> document + ending))
                .toList();
    }

    @Override
    public List<TextProblem> check(String file, String text) {
        String document = file.substring(0, file.indexOf('.'));
        SafeVelocity velocity = new SafeVelocity();
        return new CheckingTexts(velocity, LONGEST)
                .problems(
                        file,
                        text,
                        SamplePages.fields(document),
                        () -> SafeVelocity.merge(
                                velocity.parse(file, text), samples.values(document), Object::toString));
    }

    @Override
    public List<RejectedText> rejected() {
        return files().stream()
                .filter(file -> Files.isRegularFile(own.resolve(file)))
                .map(file -> new RejectedText("draft/" + file, read(file)))
                .filter(text -> !text.problems().isEmpty())
                .toList();
    }

    private List<TextProblem> read(String file) {
        try {
            return check(file, Files.readString(own.resolve(file)));
        } catch (IOException unreadable) {
            return List.of(new TextProblem(TextProblem.Kind.UNREADABLE, 0, ""));
        }
    }
}
