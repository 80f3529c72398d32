package dk.raadslag.templates.draft;

import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.DraftModel;
import dk.raadslag.domain.draft.InternalAnnex;
import dk.raadslag.domain.reply.MunicipalityStanding.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints how long a draft takes, cold and warm, and how much each of its files fills; with a folder as argument it leaves
 * the files there to be looked at.
 */
final class DraftBenchmark {
    private static final int TIMES = 4;

    private DraftBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        show("usual", SampleDraft.ofNine(), arguments);
        show("emptiest", emptiest(), arguments);
        show("largest", LargestDraft.model(), arguments);
    }

    private static DraftModel emptiest() {
        return SampleDraft.model(
                true,
                SampleDraft.ofNine().items().subList(2, 3),
                new InternalAnnex(List.of(SampleDraft.tick("Ballerup", Status.SILENT, false, "5")), List.of()));
    }

    private static void show(String which, DraftModel model, String[] arguments) throws IOException {
        WritingDrafts writing = Writing.drafts(Path.of("no-such-folder"));
        for (int time = 1; time <= TIMES; time++) {
            long before = System.nanoTime();
            writing.write(model);
            System.out.printf("%s, time %d: %d ms%n", which, time, (System.nanoTime() - before) / 1_000_000);
        }
        for (DraftDocument document : writing.write(model)) {
            System.out.printf("%s %s: %d KiB%n", which, document.name(), document.bytes().length / 1024);
            if (arguments.length > 0) {
                Path folder = Files.createDirectories(Path.of(arguments[0], which));
                Files.write(folder.resolve(document.name()), document.bytes());
            }
        }
    }
}
