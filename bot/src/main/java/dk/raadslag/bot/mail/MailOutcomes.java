package dk.raadslag.bot.mail;

import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.FailureReason;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

/** Says what a failed mail means: a 5 is for good, a 4 for now, and whatever broke off may have arrived. */
final class MailOutcomes {

    private MailOutcomes() {}

    static Attempt of(MailException failed) {
        List<Throwable> causes = causes(failed);
        return causes.stream()
                .filter(SMTPAddressFailedException.class::isInstance)
                .map(SMTPAddressFailedException.class::cast)
                .map(refused -> answered(refused.getReturnCode(), FailureReason.MAIL_ADDRESS_REFUSED))
                .findFirst()
                .or(() -> causes.stream()
                        .mapToInt(MailOutcomes::code)
                        .filter(code -> code > 0)
                        .mapToObj(code -> answered(code, FailureReason.MAIL_REFUSED))
                        .findFirst())
                .orElseGet(() -> withoutAnswer(causes));
    }

    private static Attempt answered(int code, FailureReason ifForGood) {
        return code >= 500 ? new Attempt.Refused(ifForGood) : new Attempt.Later(String.valueOf(code), null);
    }

    private static Attempt withoutAnswer(List<Throwable> causes) {
        if (causes.stream().anyMatch(MailOutcomes::isOurs)) {
            return new Attempt.Refused(FailureReason.MAIL_REFUSED);
        }
        Throwable last = causes.get(causes.size() - 1);
        String cause = last.getClass().getSimpleName();
        return causes.stream().anyMatch(MailOutcomes::hadNoConnection)
                ? new Attempt.Later(cause, null)
                : new Attempt.Unclear(cause);
    }

    private static int code(Throwable cause) {
        if (cause instanceof SMTPSendFailedException refused) {
            return refused.getReturnCode();
        }
        return cause instanceof SMTPSenderFailedException refused ? refused.getReturnCode() : -1;
    }

    private static boolean isOurs(Throwable cause) {
        return cause instanceof MailAuthenticationException
                || cause instanceof AuthenticationFailedException
                || cause instanceof MailParseException;
    }

    private static boolean hadNoConnection(Throwable cause) {
        return cause instanceof MailConnectException
                || cause instanceof ConnectException
                || cause instanceof UnknownHostException;
    }

    /** Jakarta Mail keeps the reasons in three places. */
    private static List<Throwable> causes(Throwable failed) {
        List<Throwable> found = new ArrayList<>();
        Deque<Throwable> open = new ArrayDeque<>(List.of(failed));
        while (!open.isEmpty()) {
            Throwable one = open.remove();
            if (found.contains(one)) {
                continue;
            }
            found.add(one);
            if (one instanceof MailSendException several) {
                open.addAll(List.of(several.getMessageExceptions()));
            }
            if (one instanceof MessagingException mail && mail.getNextException() != null) {
                open.add(mail.getNextException());
            }
            if (one.getCause() != null) {
                open.add(one.getCause());
            }
        }
        return found;
    }
}
