package dk.raadslag.bot.reply;

import dk.raadslag.domain.Phrase;
import java.util.List;

/** What is said about files sent as replies. */
sealed interface FilePhrase extends Phrase {

    /** Kept; nothing was read from it. {@code missing} are the items without a reply. */
    record FileKept(String file, String round, String municipality, List<String> missing) implements FilePhrase {}

    /** Kept, and this was read from it; {@code asking} tells that it was not understood in full. */
    record FilePreview(String file, String round, List<ReplyPhrase.Line> lines, String leftOver)
            implements FilePhrase {}

    /** Kept beside words that were sent with it. */
    record FileBeside(String file, String round) implements FilePhrase {}

    /** The file could not be fetched, is too large or of another kind. */
    record FileRefused(String file, boolean tooLarge, boolean otherKind) implements FilePhrase {}

    /** It is not clear which round the file belongs to. */
    record FileForWhichRound(List<String> rounds) implements FilePhrase {}

    /** The file stays beside the reply. */
    record FileStaysBeside(String file) implements FilePhrase {}

    /** The text of an answer that is in a file. */
    record SeeFile(String file) implements FilePhrase {}

    /** Takes what was read. */
    record FileYesButton() implements FilePhrase {}

    /** Leaves the file beside the reply. */
    record FileNoButton() implements FilePhrase {}

    /** Lets the file stand as remarks to what is missing. */
    record FileForMissingButton() implements FilePhrase {}

    /** Lets the file stand as remarks to one item. */
    record FileForItemButton(String number, String title) implements FilePhrase {}
}
