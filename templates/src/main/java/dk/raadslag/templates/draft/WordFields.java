package dk.raadslag.templates.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Finds the merge fields of a Word file, in the order they are read; the text around them is not Velocity. */
final class WordFields {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Pattern PART = Pattern.compile("word/(document|header\\d*|footer\\d*)\\.xml");
    private static final Pattern MERGE =
            Pattern.compile("\\s*MERGEFIELD\\s+(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)).*", Pattern.DOTALL);
    private static final int LARGEST_PART = 8 * 1024 * 1024;
    private static final int LONGEST_EXCERPT = 60;

    private WordFields() {}

    /** Returns the fields; throws where the file is no Word file. */
    static List<WordField> of(byte[] word) throws IOException {
        List<WordField> fields = new ArrayList<>();
        boolean document = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Matcher part = PART.matcher(entry.getName());
                if (part.matches()) {
                    document |= part.group(1).equals("document");
                    addAll(part(zip), fields);
                }
            }
        }
        if (!document) {
            throw new IOException("no Word document in the file");
        }
        return fields;
    }

    private static Element part(ZipInputStream zip) throws IOException {
        byte[] xml = zip.readNBytes(LARGEST_PART + 1);
        if (xml.length > LARGEST_PART) {
            throw new IOException("a part of the Word file is too large");
        }
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return parsers.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException("a part of the Word file is not XML", broken);
        }
    }

    private static void addAll(Element part, List<WordField> fields) {
        NodeList paragraphs = part.getElementsByTagNameNS(WORD, "p");
        for (int index = 0; index < paragraphs.getLength(); index++) {
            Element paragraph = (Element) paragraphs.item(index);
            int number = index + 1;
            instructions(paragraph).stream()
                    .map(MERGE::matcher)
                    .filter(Matcher::matches)
                    .map(field -> field.group(1) == null ? field.group(2) : unescaped(field.group(1)))
                    .forEach(velocity -> fields.add(new WordField(number, excerpt(paragraph), velocity)));
        }
    }

    /** Word writes a field as one element, or as runs between a beginning and a separator. */
    private static List<String> instructions(Element paragraph) {
        List<String> found = new ArrayList<>();
        StringBuilder running = new StringBuilder();
        NodeList all = paragraph.getElementsByTagNameNS(WORD, "*");
        for (int index = 0; index < all.getLength(); index++) {
            Element one = (Element) all.item(index);
            switch (one.getLocalName()) {
                case "fldSimple" -> found.add(one.getAttributeNS(WORD, "instr"));
                case "instrText" -> running.append(one.getTextContent());
                case "fldChar" -> {
                    found.add(running.toString());
                    running.setLength(0);
                }
                default -> {}
            }
        }
        return found;
    }

    private static String unescaped(String quoted) {
        return quoted.replaceAll("\\\\(.)", "$1");
    }

    private static String excerpt(Element paragraph) {
        StringBuilder text = new StringBuilder();
        NodeList runs = paragraph.getElementsByTagNameNS(WORD, "t");
        for (int index = 0; index < runs.getLength(); index++) {
            Node run = runs.item(index);
            text.append(run.getTextContent());
        }
        String line = text.toString().strip();
        return line.length() <= LONGEST_EXCERPT ? line : line.substring(0, LONGEST_EXCERPT) + "…";
    }
}
