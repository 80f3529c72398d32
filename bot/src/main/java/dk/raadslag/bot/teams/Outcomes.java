package dk.raadslag.bot.teams;

import com.microsoft.bot.connector.rest.ErrorResponseException;
import dk.raadslag.domain.delivery.Attempt;
import dk.raadslag.domain.delivery.FailureReason;
import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.CompletionException;

/** Says what a failed call means for the message. */
final class Outcomes {

    private final RetryAfter retryAfter;

    Outcomes(InstantSource time) {
        this.retryAfter = new RetryAfter(time);
    }

    Attempt ofSending(CompletionException failed) {
        Throwable failure = causeOf(failed);
        if (failure instanceof ErrorResponseException answered) {
            return ofStatus(answered);
        }
        if (failure instanceof TokenRefused) {
            return new Attempt.Refused(FailureReason.NOT_AUTHORISED);
        }
        if (failure instanceof Unanswered) {
            return new Attempt.Unclear(String.valueOf(failure.getMessage()));
        }
        return failure instanceof IOException
                ? new Attempt.Later(failure.getClass().getSimpleName(), null)
                : new Attempt.Unclear(failure.getClass().getSimpleName());
    }

    /** Creating a conversation shows nothing to anybody, so an unclear answer may be asked for again. */
    Attempt ofCreating(CompletionException failed) {
        Attempt attempt = ofSending(failed);
        if (attempt instanceof Attempt.Unclear unclear) {
            return new Attempt.Later(unclear.cause(), null);
        }
        return attempt instanceof Attempt.ConversationGone
                ? new Attempt.Refused(FailureReason.CONVERSATION_GONE)
                : attempt;
    }

    static boolean wasAccepted(CompletionException failed) {
        return causeOf(failed) instanceof ErrorResponseException answered
                && answered.response().isSuccessful();
    }

    static Throwable causeOf(CompletionException failed) {
        return failed.getCause() == null ? failed : failed.getCause();
    }

    private Attempt ofStatus(ErrorResponseException answered) {
        int status = answered.response().code();
        return switch (status) {
            case 429, 412, 502, 504 -> new Attempt.Later(String.valueOf(status), retryAfter.of(answered.response()));
            case 404 -> new Attempt.ConversationGone();
            case 401 -> new Attempt.Refused(FailureReason.NOT_AUTHORISED);
            case 403 -> new Attempt.Refused(whyForbidden(String.valueOf(answered.getMessage())));
            case 413 -> new Attempt.Refused(FailureReason.TOO_LARGE);
            case 408 -> new Attempt.Unclear("408");
            default ->
                status >= 500
                        ? new Attempt.Unclear(String.valueOf(status))
                        : new Attempt.Refused(FailureReason.REJECTED);
        };
    }

    /** The SDK's message holds the answer's body, wherever in it the sub-code stands. */
    private static FailureReason whyForbidden(String answer) {
        if (answer.contains("ConversationBlockedByUser")) {
            return FailureReason.BLOCKED;
        }
        if (answer.contains("BotNotInConversationRoster")) {
            return FailureReason.NOT_INSTALLED;
        }
        return answer.contains("BotDisabledByAdmin") ? FailureReason.DISABLED_BY_ADMIN : FailureReason.FORBIDDEN;
    }
}
