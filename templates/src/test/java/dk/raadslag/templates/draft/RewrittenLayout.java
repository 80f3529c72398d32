package dk.raadslag.templates.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A shipped layout as somebody has changed it in Word. */
final class RewrittenLayout {
    private RewrittenLayout() {}

    static byte[] of(String document, String from, String to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] shipped = Layout.shipped(document + ".docx");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(shipped));
                ZipOutputStream changed = new ZipOutputStream(out)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                changed.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                String now = entry.getName().equals("word/document.xml") ? part.replace(from, to) : part;
                if (entry.getName().equals("word/document.xml") && !from.isEmpty() && now.equals(part)) {
                    throw new AssertionError(document + " has no " + from);
                }
                changed.write(now.getBytes(StandardCharsets.UTF_8));
                changed.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
