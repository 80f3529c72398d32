package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.SentMessages;
import dk.raadslag.domain.reminder.Reminding;
import java.util.List;
import java.util.Optional;

/** Which round a message of ours is about, when somebody answers it by quoting it: a request, a reminder or a receipt. */
final class QuotedRounds {
    private final Parts parts;
    private final SentMessages sent;
    private final Reminding reminding;

    QuotedRounds(Parts parts, SentMessages sent, Reminding reminding) {
        this.reminding = reminding;
        this.parts = parts;
        this.sent = sent;
    }

    /** Returns the speaker's part in the round of the message sent to them as this activity, when that is certain. */
    Optional<Part> of(String activityId, Turn turn) {
        return parts.quoted(activityId, turn)
                .or(() -> sent.deliveredAs(activityId, turn.by().person().id()).flatMap(intent -> of(intent, turn)));
    }

    private Optional<Part> of(Intent intent, Turn turn) {
        if (intent instanceof Intent.Answer answer) {
            return named(answer.text(), turn);
        }
        if (intent instanceof Intent.Reminder reminder) {
            return tellsOfSeveral(reminder, turn) ? Optional.empty() : parts.find(reminder.round(), turn);
        }
        if (intent instanceof Intent.News news) {
            return parts.find(news.round(), turn);
        }
        if (intent instanceof Intent.Corrected corrected) {
            return parts.find(corrected.round(), turn);
        }
        return intent instanceof Intent.Request request ? parts.find(request.round(), turn) : Optional.empty();
    }

    private boolean tellsOfSeveral(Intent.Reminder reminder, Turn turn) {
        String key = Reminding.key(reminder, turn.by().person().id());
        return reminding.toldBy(key).size() > 1;
    }

    /** One title may begin with another, so the longest goes first and is taken out. */
    private Optional<Part> named(String text, Turn turn) {
        List<Part> byLength = parts.all(turn)
                .sorted((one, other) -> Integer.compare(
                        other.round().title().length(), one.round().title().length()))
                .toList();
        String left = text;
        Optional<Part> named = Optional.empty();
        for (Part part : byLength) {
            if (left.contains(part.round().title())) {
                if (named.isPresent()) {
                    return Optional.empty();
                }
                named = Optional.of(part);
                left = left.replace(part.round().title(), "");
            }
        }
        return named;
    }
}
