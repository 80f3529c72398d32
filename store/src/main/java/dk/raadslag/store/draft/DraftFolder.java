package dk.raadslag.store.draft;

import dk.raadslag.domain.draft.DraftDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.FileSystemUtils;

/** The files of one version: all of them there or none, and none when its unit of work is not stored. */
final class DraftFolder {
    private DraftFolder() {}

    static void write(Path folder, List<DraftDocument> documents) {
        try {
            Path parent = Files.createDirectories(folder.resolveSibling("."));
            Path fresh = Files.createTempDirectory(parent, ".draft-");
            for (DraftDocument document : documents) {
                Files.write(fresh.resolve(document.name()), document.bytes());
            }
            // What lies there is left over from a process that died before its version was stored.
            FileSystemUtils.deleteRecursively(folder);
            Files.move(fresh, folder);
            removeUnlessStored(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write the draft to " + folder, failure);
        }
    }

    private static void removeUnlessStored(Path folder) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    remove(folder);
                }
            }
        });
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot remove the draft that was not stored: " + folder, failure);
        }
    }
}
