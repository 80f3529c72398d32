package dk.raadslag.bot.mailbox;

import dk.raadslag.bot.mail.MailTokens;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A mailbox on an IMAP server: what lies there is handed on, and put away only when whoever took it is done with it. */
final class Mailbox {
    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final int MOST_AT_ONCE = 50;
    private static final int MOST_FAILURES = 5;

    private final MailboxSettings settings;
    private final @Nullable MailTokens tokens;
    private final Map<String, Integer> failures = new HashMap<>();

    /** A mailbox that is opened with its password or, where there are tokens, with one of those. */
    Mailbox(MailboxSettings settings, @Nullable MailTokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    /** Hands on what lies there; returns how many were put away. Throws when the server cannot be read from. */
    int empty(Consumer<Arrival> taker, Instant now) throws MessagingException {
        try (Store store = Session.getInstance(manners()).getStore()) {
            open(store);
            try (Folder inbox = store.getFolder(settings.inbox())) {
                inbox.open(Folder.READ_WRITE);
                return empty(inbox, taker, now);
            }
        }
    }

    private Properties manners() {
        Properties manners = settings.manners();
        if (tokens != null) {
            manners.setProperty("mail." + settings.protocol() + ".auth.mechanisms", MailTokens.MECHANISM);
        }
        return manners;
    }

    private void open(Store store) throws MessagingException {
        String secret = tokens == null ? settings.password() : tokens.current();
        try {
            store.connect(settings.host(), settings.door(), settings.user(), secret);
        } catch (AuthenticationFailedException refused) {
            if (tokens != null && secret != null) {
                tokens.reject(secret);
            }
            throw refused;
        }
    }

    private int empty(Folder inbox, Consumer<Arrival> taker, Instant now) throws MessagingException {
        int done = 0;
        for (Message mail : waiting(inbox)) {
            if (take(mail, taker, now)) {
                putAway(mail, inbox);
                done++;
            }
        }
        return done;
    }

    private List<Message> waiting(Folder inbox) throws MessagingException {
        Message[] found = settings.doneFolder() == null
                ? inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))
                : inbox.search(new FlagTerm(new Flags(Flags.Flag.DELETED), false));
        return Arrays.stream(found).limit(MOST_AT_ONCE).toList();
    }

    /** A mail that breaks its taker time and again must not hold up the others for ever. */
    private boolean take(Message mail, Consumer<Arrival> taker, Instant now) throws MessagingException {
        String which = String.valueOf(mail.getReceivedDate()) + mail.getSize();
        try {
            taker.accept(new Arrival(source(mail), received(mail, now), null));
            failures.remove(which);
            return true;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            LOG.error("A mail of {} bytes could not be taken", mail.getSize(), broken);
            return failures.merge(which, 1, Integer::sum) >= MOST_FAILURES;
        }
    }

    private static byte[] source(Message mail) throws MessagingException, IOException {
        try (InputStream in = ((IMAPMessage) mail).getMimeStream()) {
            return in.readNBytes(ReadingMail.LARGEST + 1);
        }
    }

    private static Instant received(Message mail, Instant now) throws MessagingException {
        return mail.getReceivedDate() == null
                        || mail.getReceivedDate().toInstant().isAfter(now)
                ? now
                : mail.getReceivedDate().toInstant();
    }

    private void putAway(Message mail, Folder inbox) throws MessagingException {
        if (settings.doneFolder() == null) {
            mail.setFlag(Flags.Flag.SEEN, true);
            return;
        }
        Folder done = inbox.getStore().getFolder(settings.doneFolder());
        if (!done.exists()) {
            done.create(Folder.HOLDS_MESSAGES);
        }
        inbox.copyMessages(new Message[] {mail}, done);
        mail.setFlag(Flags.Flag.DELETED, true);
    }
}
