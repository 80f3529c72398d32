package dk.raadslag.bot.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a Word document, paragraph by paragraph. */
public final class DocumentText {
    private static final String MAIN_PART = "word/document.xml";
    private static final int LONGEST = 4 * 1024 * 1024;
    private static final int LARGEST_OTHER_PART = 64 * 1024 * 1024;

    private DocumentText() {}

    /** Returns the text of a .docx or .txt file; empty for what is neither, and for what is broken. */
    public static Optional<String> of(String type, byte[] bytes) {
        if (type.equals("txt")) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        }
        return type.equals("docx") ? ofWord(bytes) : Optional.empty();
    }

    private static Optional<String> ofWord(byte[] bytes) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry part = parts.getNextEntry();
            while (part != null && !part.getName().equals(MAIN_PART)) {
                refuseBomb(parts);
                part = parts.getNextEntry();
            }
            return part == null ? Optional.empty() : Optional.of(paragraphs(parts));
        } catch (IOException | XMLStreamException broken) {
            return Optional.empty();
        }
    }

    /** The next entry is only found by unpacking this one. */
    private static void refuseBomb(InputStream entry) throws IOException {
        if (entry.skip(LARGEST_OTHER_PART) == LARGEST_OTHER_PART) {
            throw new IOException("a part of a document is larger than documents are");
        }
    }

    private static String paragraphs(InputStream part) throws IOException, XMLStreamException {
        XMLStreamReader xml =
                safely().createXMLStreamReader(new ByteArrayInputStream(part.readNBytes(LONGEST)), "UTF-8");
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("tab")) {
                text.append(' ');
            } else if (event == XMLStreamConstants.END_ELEMENT && isLineEnd(xml.getLocalName())) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static boolean isLineEnd(String element) {
        return element.equals("p") || element.equals("br");
    }

    private static XMLInputFactory safely() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
