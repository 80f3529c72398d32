package dk.raadslag.templates.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Word files without the time of their writing, so that the same content gives the same bytes. */
final class SettledZip {
    private static final long FIRST_OF_1980 = 315_532_800_000L;

    private SettledZip() {}

    static byte[] of(byte[] zipped) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(zipped.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zipped));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTime(FIRST_OF_1980);
                to.putNextEntry(same);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
