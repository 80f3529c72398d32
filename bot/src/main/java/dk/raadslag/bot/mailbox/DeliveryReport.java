package dk.raadslag.bot.mailbox;

import dk.raadslag.domain.delivery.FailureReason;
import java.util.Locale;

/**
 * What a mail server tells about one recipient of a mail.
 *
 * @param messageId the id of that mail; empty where it is not told
 * @param action "failed", "delayed", "delivered" or another
 * @param status the code of RFC 3463, such as 5.1.1
 */
record DeliveryReport(String messageId, String action, String status) {

    /** Tells whether the mail will not arrive. */
    boolean failed() {
        return action.isEmpty() ? status.startsWith("5") : action.equals("failed");
    }

    /** Tells whether the mail is only late. */
    boolean delayed() {
        return action.isEmpty() ? status.startsWith("4") : action.equals("delayed");
    }

    /** Returns why it will not arrive. */
    FailureReason reason() {
        String code = status.toLowerCase(Locale.ROOT);
        if (code.endsWith(".2.2")) {
            return FailureReason.MAIL_BOX_FULL;
        }
        return code.matches("5\\.(?:1\\.\\d+|2\\.1|4\\.4)")
                ? FailureReason.MAIL_NO_SUCH_ADDRESS
                : FailureReason.MAIL_RETURNED;
    }
}
