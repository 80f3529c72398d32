package dk.raadslag.domain.reply;

import java.util.Optional;

/** The mails that wait for the secretariat. */
public interface WaitingMails {

    /** Keeps a mail and returns its number. */
    long keep(WaitingMail mail);

    /** Returns the mail with this number. */
    Optional<WaitingMail> find(long id);
}
