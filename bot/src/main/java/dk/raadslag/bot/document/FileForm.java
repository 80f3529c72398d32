package dk.raadslag.bot.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells a file's form by its ending, and whether the content is what the ending says. */
enum FileForm {
    PDF,
    WORD,
    WEB_PAGE,
    PLAIN;

    private static final int BEGINNING = 1024;

    static Form of(String name, byte[] bytes) {
        FileForm expected = byEnding(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (bytes.length > Documents.MOST_BYTES) {
            throw new FlawException(Flaw.TOO_LARGE);
        }
        if (bytes.length == 0) {
            throw new FlawException(Flaw.EMPTY);
        }
        if (!expected.fits(Content.of(bytes))) {
            throw new FlawException(expected.flaw(bytes));
        }
        return expected.form();
    }

    private static FileForm byEnding(String ending) {
        return switch (ending) {
            case "pdf" -> PDF;
            case "docx", "docm" -> WORD;
            case "html", "htm", "xhtml" -> WEB_PAGE;
            case "txt" -> PLAIN;
            case "doc" -> throw new FlawException(Flaw.OLD_WORD);
            default -> throw new FlawException(Flaw.UNKNOWN_FORM);
        };
    }

    private boolean fits(Content content) {
        return switch (this) {
            case PDF -> content == Content.PDF;
            case WORD -> content == Content.ZIP;
            case WEB_PAGE, PLAIN -> content == Content.TEXT;
        };
    }

    /** A Word file with a password is wrapped into the old container. */
    private Flaw flaw(byte[] bytes) {
        if (Content.of(bytes) == Content.OLD_OFFICE) {
            return this == WORD && Content.holds(bytes, "EncryptedPackage") ? Flaw.ENCRYPTED : Flaw.OLD_WORD;
        }
        return this == PLAIN && Content.of(bytes) == Content.OTHER ? Flaw.NOT_TEXT : Flaw.WRONG_ENDING;
    }

    private Form form() {
        return switch (this) {
            case PDF -> new PdfForm();
            case WORD -> new WordForm();
            case WEB_PAGE -> new WebPageForm();
            case PLAIN -> new PlainForm();
        };
    }

    /** What the bytes themselves look like. */
    private enum Content {
        PDF,
        ZIP,
        OLD_OFFICE,
        TEXT,
        OTHER;

        static Content of(byte[] bytes) {
            String start = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
            if (start.contains("%PDF-")) {
                return PDF;
            }
            if (start.startsWith("PK\3\4")) {
                return ZIP;
            }
            if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
                return OLD_OFFICE;
            }
            return start.startsWith("{\\rtf") || !PlainForm.isText(bytes) ? OTHER : TEXT;
        }

        static boolean holds(byte[] bytes, String name) {
            return new String(bytes, StandardCharsets.UTF_16LE).contains(name);
        }
    }
}
