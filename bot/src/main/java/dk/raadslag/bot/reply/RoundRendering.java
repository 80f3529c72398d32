package dk.raadslag.bot.reply;

import dk.raadslag.bot.delivery.Rendering;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.reminder.GatheredReminders;
import dk.raadslag.domain.reminder.GatheredReminders.Wanted;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Words what a round sends, as the round stands at the moment of sending. */
final class RoundRendering implements Rendering {
    private final Rounds rounds;
    private final Receivers receivers;
    private final Requests requests;
    private final Reminders reminders;
    private final GatheredReminders gathered;
    private final DeadlineReports reports;

    RoundRendering(
            Rounds rounds,
            Receivers receivers,
            Requests requests,
            GatheredReminders gathered,
            Reminders reminders,
            DeadlineReports reports) {
        this.rounds = rounds;
        this.gathered = gathered;
        this.receivers = receivers;
        this.requests = requests;
        this.reminders = reminders;
        this.reports = reports;
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
            return reminder(queued, new RoundId(reminder.round()), false, now);
        }
        if (intent instanceof Intent.UnsentWarning warning) {
            return reminder(queued, new RoundId(warning.round()), true, now);
        }
        if (intent instanceof Intent.CardUpdate update) {
            Function<Part, Rendered> card =
                    part -> new Replacement(update.activityId(), requests.card(part, now, update.page()));
            return to(queued, round(update.round()), now, card);
        }
        Round ended = round(((Intent.DeadlinePassed) intent).round());
        return ended.isCalledOff() ? new NotNeeded() : new Fresh(reports.of(ended, now));
    }

    private Rendered reminder(Outbox.Queued queued, RoundId own, boolean ofUnsent, Instant now) {
        PersonId person = person(queued);
        Map<Part, Wanted> wanted = new LinkedHashMap<>();
        gathered.of(queued.dispatch().key(), own, person, now)
                .forEach(one -> receivers.part(one.round(), person, now).ifPresent(part -> wanted.put(part, one)));
        if (wanted.size() > 1) {
            return new Fresh(reminders.several(List.copyOf(wanted.keySet()), now));
        }
        return wanted.entrySet().stream()
                .findFirst()
                .map(one -> one(one.getKey(), one.getValue(), ofUnsent, now))
                .orElseGet(NotNeeded::new);
    }

    private Rendered one(Part part, Wanted wanted, boolean ofUnsent, Instant now) {
        if (wanted.unsent() && (ofUnsent || !wanted.missing())) {
            return new Fresh(reminders.unsent(part, now));
        }
        if (ofUnsent || !wanted.missing()) {
            return new NotNeeded();
        }
        return new Fresh(part.round().kind().chases() ? reminders.friendly(part, now) : reminders.expiring(part, now));
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
