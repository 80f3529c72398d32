package dk.raadslag.templates.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Draws the shipped Word layouts anew, byte for byte the same each time. They are kept as files because people edit them
 * in Word; drawing them again throws such edits away.
 */
final class DrawingWordLayouts {

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private DrawingWordLayouts() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "src/main/resources/raadslag/draft" : arguments[0]);
        write(
                folder.resolve("samlet-udkast.docx"),
                new Drawing("Fælleskommunale bemærkninger", JointDrawing.BODY, JointDrawing.FOOTER, false));
        write(
                folder.resolve("internt-bilag.docx"),
                new Drawing("Internt bilag", AnnexDrawing.BODY, AnnexDrawing.FOOTER, true));
        write(
                folder.resolve("formoede.docx"),
                new Drawing("Dagsorden til formødet", PremeetingDrawing.ORDER, PremeetingDrawing.ORDER_FOOTER, false));
        write(
                folder.resolve("moedemappe.docx"),
                new Drawing(
                        "Mødemappe til rådsmedlemmerne",
                        PremeetingDrawing.FOLDER,
                        PremeetingDrawing.FOLDER_FOOTER,
                        false));
    }

    private record Drawing(String title, String body, String footer, boolean landscape) {}

    private static void write(Path file, Drawing drawing) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts(drawing).entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(315_532_800_000L);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static Map<String, String> parts(Drawing drawing) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", part("content-types.xml"));
        parts.put("_rels/.rels", part("rels.xml"));
        parts.put("docProps/core.xml", coreProperties(drawing.title()));
        parts.put("word/_rels/document.xml.rels", part("document-rels.xml"));
        parts.put("word/document.xml", document(drawing));
        for (String name : new String[] {"styles.xml", "numbering.xml", "settings.xml", "fontTable.xml"}) {
            parts.put("word/" + name, part(name));
        }
        parts.put("word/footer1.xml", XML + "<w:ftr" + NAMESPACES + ">" + drawing.footer() + "</w:ftr>");
        return parts;
    }

    private static String document(Drawing drawing) {
        String size = drawing.landscape()
                ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
        String margins = drawing.landscape()
                ? "<w:pgMar w:top=\"1021\" w:right=\"1021\" w:bottom=\"1021\" w:left=\"1021\""
                : "<w:pgMar w:top=\"1276\" w:right=\"1276\" w:bottom=\"1276\" w:left=\"1276\"";
        return XML + "<w:document" + NAMESPACES + "><w:body>" + drawing.body()
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId5\"/>" + size + margins
                + " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private static String coreProperties(String title) {
        return XML + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + title
                + "</dc:title><dc:creator>Rådslag</dc:creator><dc:language>da-DK</dc:language></cp:coreProperties>";
    }

    private static String part(String name) throws IOException {
        try (InputStream in = DrawingWordLayouts.class.getResourceAsStream("/word-parts/" + name)) {
            if (in == null) {
                throw new IOException("no part " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
