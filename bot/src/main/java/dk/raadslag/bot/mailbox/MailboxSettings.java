package dk.raadslag.bot.mailbox;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The mailbox answers come to, read by IMAP; without a host none is read.
 *
 * @param port 993, or 143 on this machine, when it is not told
 * @param folder INBOX when it is not told
 * @param every how often to look; a minute when it is not told
 * @param doneFolder where mails are moved that have been read; when it is not told they are marked as read instead, and what
 *     somebody else has read before is left alone
 */
@ConfigurationProperties("raadslag.mail.inbox")
record MailboxSettings(
        @Nullable String host,
        @Nullable Integer port,
        @Nullable String user,
        @Nullable String password,
        @Nullable String folder,
        @Nullable Duration every,
        @Nullable String doneFolder) {
    private static final int PLAIN = 143;
    private static final int ENCRYPTED = 993;
    private static final String PATIENCE_MILLIS = "20000";

    /** Returns how often to look. */
    Duration rhythm() {
        return every == null ? Duration.ofMinutes(1) : every;
    }

    /** Returns the folder answers lie in. */
    String inbox() {
        return folder == null ? "INBOX" : folder;
    }

    /** Returns the port. */
    int door() {
        return port == null ? (isHere() ? PLAIN : ENCRYPTED) : port;
    }

    /** Returns "imaps", or "imap" where the line is encrypted after the greeting, or need not be. */
    String protocol() {
        return isHere() || door() == PLAIN ? "imap" : "imaps";
    }

    /** Returns how the server is spoken to: never in the clear, except on this machine, and never without an end. */
    Properties manners() {
        String name = "mail." + protocol() + ".";
        Properties manners = new Properties();
        manners.setProperty("mail.store.protocol", protocol());
        for (String what : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            manners.setProperty(name + what, PATIENCE_MILLIS);
        }
        manners.setProperty(name + "peek", "true");
        manners.setProperty(name + "ssl.checkserveridentity", "true");
        manners.setProperty(name + "starttls.enable", Boolean.toString(!isHere()));
        manners.setProperty(name + "starttls.required", Boolean.toString(!isHere()));
        return manners;
    }

    private boolean isHere() {
        try {
            return host != null && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException elsewhere) {
            return false;
        }
    }
}
