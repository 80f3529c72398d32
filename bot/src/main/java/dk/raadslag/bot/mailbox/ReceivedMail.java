package dk.raadslag.bot.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A mail as it was read.
 *
 * @param id its Message-ID, or one made of its bytes
 * @param sender the one address it says it is from; empty where that is none or several
 * @param sent when the last server took it, else when it says it was written
 * @param answers the ids of the mails it says it answers
 * @param whole false where some of its text could not be read
 * @param automatic it was written by a program
 * @param reports what a mail server tells about mails of ours
 */
record ReceivedMail(
        String id,
        Optional<String> sender,
        Optional<Instant> sent,
        String subject,
        Set<String> answers,
        String text,
        boolean whole,
        List<AttachedFile> files,
        boolean automatic,
        List<DeliveryReport> reports) {

    /** A file that came with it. */
    record AttachedFile(String name, byte[] bytes) {}
}
