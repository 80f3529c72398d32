package dk.raadslag.bot.document;

import dk.raadslag.bot.document.DocumentText.Found;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/**
 * The text of a Word file, read as a stream of its few parts that hold text: no macro, picture, embedded file or outer
 * entity is ever opened, and no tree is built.
 */
final class WordForm implements Form {

    @Override
    public Found text(byte[] bytes, Budget budget) throws IOException {
        WordPackage file = WordPackage.open(bytes, budget);
        byte[] document = file.part(WordPackage.DOCUMENT);
        if (document.length == 0) {
            throw new FlawException(Flaw.WRONG_ENDING);
        }
        try {
            WordStyles styles = WordStyles.read(file.part(WordPackage.STYLES), budget);
            WordNumbering numbering = WordNumbering.read(file.part(WordPackage.NUMBERING), budget);
            return new Found(new WordText(styles, numbering, budget).read(document), false, false);
        } catch (XMLStreamException broken) {
            throw new IOException("the document's XML is broken", broken);
        }
    }
}
