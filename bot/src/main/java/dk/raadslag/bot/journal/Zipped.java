package dk.raadslag.bot.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One file of many, the same bytes for the same content. */
final class Zipped {
    private static final long FIRST_OF_1980 = 315_532_800_000L;

    private Zipped() {}

    /** Packs files by their path, in this order. */
    static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(FIRST_OF_1980);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException full) {
            throw new UncheckedIOException("cannot pack the journal", full);
        }
        return out.toByteArray();
    }
}
