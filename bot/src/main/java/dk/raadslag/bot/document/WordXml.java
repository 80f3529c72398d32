package dk.raadslag.bot.document;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Goes through one part of a Word file, tag by tag; what such a file may not declare is not looked up. */
final class WordXml {

    private final XMLStreamReader reader;
    private final Budget budget;

    WordXml(byte[] part, Budget budget) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        this.reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        this.budget = budget;
    }

    /** Goes on to the next tag or text, until there is none. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            budget.check();
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    || event == XMLStreamConstants.END_ELEMENT
                    || event == XMLStreamConstants.CHARACTERS) {
                return true;
            }
        }
        return false;
    }

    boolean starts() {
        return reader.isStartElement();
    }

    boolean ends() {
        return reader.isEndElement();
    }

    /** The tag's name without its prefix, empty at text. */
    String name() {
        return starts() || ends() ? reader.getLocalName() : "";
    }

    String text() {
        return reader.getText();
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String value() {
        String value = attribute("val");
        return value == null ? "" : value;
    }

    /** The number in {@code w:val}, or {@code otherwise} where there is none. */
    int number(int otherwise) {
        return value().matches("\\d{1,6}") ? Integer.parseInt(value()) : otherwise;
    }

    /** Whether a switch such as {@code <w:vanish/>} is on. */
    boolean on() {
        return !value().equals("0") && !value().equals("false") && !value().equals("none");
    }

    /** Passes by everything up to the end of the tag it stands at. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0 && next(); ) {
            depth += starts() ? 1 : ends() ? -1 : 0;
        }
    }
}
