package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reply.MailedReplies.File;
import dk.raadslag.bot.reply.MailedReplies.Mail;
import dk.raadslag.bot.reply.MailedReplies.Taken;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.reply.ReplyFile;
import dk.raadslag.domain.reply.ReplyFiles;
import java.util.List;
import java.util.Locale;

/** Keeps the files that came with a mail, and says which are too large for that. */
final class MailFiles {
    private final ReplyFiles files;
    private final Wording wording;

    MailFiles(ReplyFiles files, Wording wording) {
        this.files = files;
        this.wording = wording;
    }

    void keep(Part part, Mail mail, Turn turn) {
        mail.files().stream()
                .filter(file -> !isTooLarge(file))
                .forEach(file -> files.keep(new ReplyFile(
                        part.round().id(),
                        part.municipality(),
                        part.person().id(),
                        mail.id(),
                        file.name(),
                        type(file),
                        file.bytes(),
                        turn.now())));
    }

    /** Returns the names of the files that are not kept. */
    static List<String> tooLarge(Mail mail) {
        return mail.files().stream()
                .filter(MailFiles::isTooLarge)
                .map(File::name)
                .toList();
    }

    /** Adds to the writer's receipt what was not kept. */
    Taken told(Taken taken, Mail mail) {
        List<String> left = tooLarge(mail);
        return left.isEmpty()
                ? taken
                : new Taken(
                        taken.receipt() + "\n\n"
                                + wording.plain(new MailPhrase.FilesNotKept(left, ReplyFile.LARGEST / 1024 / 1024)),
                        taken.told());
    }

    static String type(File file) {
        return file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isTooLarge(File file) {
        return file.bytes().length > ReplyFile.LARGEST;
    }
}
