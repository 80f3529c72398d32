package dk.raadslag.bot.mailbox;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.Files;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import java.util.Locale;

/** /mail: reads a mail the secretariat hands in as a file; it says thereby who it is from. */
final class MailCommand implements SecretariatCommand {
    private static final String FORM = ".eml";

    private final TakingMail taking;
    private final Saying saying;

    MailCommand(TakingMail taking, Saying saying) {
        this.taking = taking;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "mail";
    }

    /** "Mail til Ballerup om punkt 3" is a sentence. */
    @Override
    public boolean isMeantBefore(String arguments) {
        return arguments.isEmpty();
    }

    @Override
    public Phrase usage() {
        return new MailboxWords.MailUsage();
    }

    @Override
    public boolean takesFileAlone(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(FORM);
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        return line.files().isEmpty()
                ? saying.say(new MailboxWords.NoMailFile())
                : saying.say(told(line.files().get(0), turn, network));
    }

    private Phrase told(Incoming.SharedFile file, Turn turn, Network network) {
        if (!(turn.file(file) instanceof Files.Fetched fetched)) {
            return new MailboxWords.NotReadAsMail(file.name());
        }
        return told(taking.take(new Arrival(fetched.bytes(), turn.now(), network), turn.now()), file.name());
    }

    private static Phrase told(Came came, String file) {
        if (came instanceof Came.Taken taken) {
            return taken.told();
        }
        if (came instanceof Came.Waits) {
            return new MailboxWords.AskedAboutMail();
        }
        if (came instanceof Came.HeldBack) {
            return new MailboxWords.CprHeldBack();
        }
        if (came instanceof Came.Before) {
            return new MailboxWords.AnswerBefore();
        }
        return came instanceof Came.Noted ? new MailboxWords.AutomaticAnswer() : new MailboxWords.NotReadAsMail(file);
    }
}
