package dk.raadslag.bot.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks the few parts of a Word file that hold text; all others are passed by, counted, and never kept. */
final class WordPackage {

    static final String DOCUMENT = "word/document.xml";
    static final String STYLES = "word/styles.xml";
    static final String NUMBERING = "word/numbering.xml";

    private static final Set<String> PARTS = Set.of(DOCUMENT, STYLES, NUMBERING);
    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_BYTES_OF_A_PART = 12 * 1024 * 1024;
    private static final long MOST_BYTES = 150L * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final byte[] passing = new byte[BUFFER];
    private final Budget budget;
    private long unpacked;

    private WordPackage(Budget budget) {
        this.budget = budget;
    }

    static WordPackage open(byte[] bytes, Budget budget) throws IOException {
        WordPackage file = new WordPackage(budget);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            file.unpack(zip);
        }
        return file;
    }

    /** The part's bytes, none where the file has no such part. */
    byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    private void unpack(ZipInputStream zip) throws IOException {
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null && parts.size() < PARTS.size(); ) {
            entries++;
            if (PARTS.contains(entry.getName())) {
                parts.putIfAbsent(entry.getName(), zip.readNBytes(MOST_BYTES_OF_A_PART + 1));
                count(entries, part(entry.getName()).length);
            }
            for (int read = zip.read(passing); read >= 0; read = zip.read(passing)) {
                unpacked += read;
                count(entries, 0);
            }
            entry = zip.getNextEntry();
        }
    }

    private void count(int entries, int part) {
        budget.check();
        if (entries > MOST_ENTRIES || part > MOST_BYTES_OF_A_PART || unpacked > MOST_BYTES) {
            throw new FlawException(Flaw.UNFOLDS_TOO_FAR);
        }
    }
}
