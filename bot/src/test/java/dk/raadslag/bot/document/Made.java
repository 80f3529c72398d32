package dk.raadslag.bot.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Files made from plain text, line by line, as a person does who saves it in another form. */
public final class Made {

    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
    private static final CharsetEncoder LETTERS =
            Charset.forName("windows-1252").newEncoder();
    private static final int LINES = 56;
    private static final float SIZE = 10;
    private static final float LEADING = 13;
    private static final float MARGIN = 50;

    private Made() {}

    /** A Word file with a paragraph for each line. */
    public static byte[] word(String text) {
        StringBuilder body = new StringBuilder();
        for (String line : lines(text)) {
            String run = line.startsWith("\f") ? "<w:br w:type=\"page\"/>" : "";
            body.append("<w:p><w:r>" + run + "<w:t xml:space=\"preserve\">")
                    .append(line.replace("\f", "").replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</w:t></w:r></w:p>");
        }
        return word(Map.of("word/document.xml", document(body.toString())));
    }

    /** The XML of a document with this body. */
    public static String document(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w="
                + "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                + "</w:body></w:document>";
    }

    /** A Word file of these parts. */
    public static byte[] word(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A PDF with a row for each line, and a page for each form feed. */
    public static byte[] pdf(String text) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            int from = 0;
            List<String> lines = lines(text);
            while (from < lines.size()) {
                int to = from + 1;
                while (to < lines.size() && to < from + LINES && !lines.get(to).startsWith("\f")) {
                    to++;
                }
                page(document, lines.subList(from, to));
                from = to;
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            float y = PDRectangle.A4.getHeight() - MARGIN;
            for (String line : lines) {
                content.beginText();
                content.setFont(FONT, SIZE);
                content.newLineAtOffset(MARGIN, y);
                content.showText(showable(line));
                content.endText();
                y -= LEADING;
            }
        }
    }

    /** Signs the font does not have are left out, as bullets often are. */
    private static String showable(String line) {
        StringBuilder text = new StringBuilder();
        line.replace("\f", "").replace('\t', ' ').codePoints().forEach(sign -> {
            String one = Character.toString(sign);
            text.append(LETTERS.canEncode(one) ? one : "");
        });
        return text.toString();
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\r\n|\n|(?=\f)", -1));
    }
}
