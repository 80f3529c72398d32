package dk.raadslag.bot.document;

import java.io.IOException;

/** One form of document, and how its text is found. */
interface Form {

    /** Returns the text, empty where there is none, or throws what the parser throws for a damaged file. */
    DocumentText.Found text(byte[] bytes, Budget budget) throws IOException;
}
