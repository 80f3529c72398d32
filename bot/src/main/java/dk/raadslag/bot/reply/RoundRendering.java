package dk.raadslag.bot.reply;

import dk.raadslag.bot.delivery.Rendering;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reminder.Reminding;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;

/** Words what a round sends, as the round stands at the moment of sending. */
final class RoundRendering implements Rendering {
    private final Rounds rounds;
    private final Receivers receivers;
    private final Requests requests;
    private final Reminding reminding;
    private final Reminders reminders;

    RoundRendering(Rounds rounds, Receivers receivers, Requests requests, Reminding reminding, Reminders reminders) {
        this.rounds = rounds;
        this.receivers = receivers;
        this.requests = requests;
        this.reminding = reminding;
        this.reminders = reminders;
    }

    @Override
    public Rendered render(Outbox.Queued queued, Instant now) {
        Intent intent = queued.dispatch().intent();
        if (intent instanceof Intent.Answer answer) {
            return new Fresh(new Message(answer.text(), answer.text(), answer.card()));
        }
        if (intent instanceof Intent.Request request) {
            Round round = round(request.round());
            Function<Part, Rendered> card =
                    part -> part.isOpen(now) ? new Fresh(requests.card(part, now)) : new NotNeeded();
            return to(queued, round, now, card);
        }
        if (intent instanceof Intent.Reminder reminder) {
            return reminder(queued, round(reminder.round()), now);
        }
        if (intent instanceof Intent.UnsentWarning warning) {
            Round round = round(warning.round());
            return reminding.warned(round, now).contains(person(queued))
                    ? to(queued, round, now, part -> new Fresh(reminders.unsent(part, now)))
                    : new NotNeeded();
        }
        if (intent instanceof Intent.CardUpdate update) {
            Function<Part, Rendered> card =
                    part -> new Replacement(update.activityId(), requests.card(part, now, update.page()));
            return to(queued, round(update.round()), now, card);
        }
        return new Fresh(reminders.atDeadline(round(((Intent.DeadlinePassed) intent).round()), now));
    }

    private Rendered reminder(Outbox.Queued queued, Round round, Instant now) {
        return reminding.isStillMissing(round, person(queued), now)
                ? to(
                        queued,
                        round,
                        now,
                        part -> new Fresh(
                                round.kind().chases() ? reminders.friendly(part, now) : reminders.expiring(part, now)))
                : new NotNeeded();
    }

    private Rendered to(Outbox.Queued queued, Round round, Instant now, Function<Part, Rendered> worded) {
        return receivers.part(round, person(queued), now).map(worded).orElseGet(NotNeeded::new);
    }

    private static PersonId person(Outbox.Queued queued) {
        return Objects.requireNonNull(
                queued.dispatch().person(),
                () -> "nobody to word " + queued.dispatch().key() + " for");
    }

    private Round round(String id) {
        return rounds.find(new RoundId(id)).orElseThrow(() -> new IllegalStateException("no round " + id));
    }
}
