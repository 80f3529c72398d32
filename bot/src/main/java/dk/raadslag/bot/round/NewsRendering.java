package dk.raadslag.bot.round;

import dk.raadslag.bot.delivery.NoticeRendering;
import dk.raadslag.bot.delivery.Rendering.Fresh;
import dk.raadslag.bot.delivery.Rendering.NotNeeded;
import dk.raadslag.bot.delivery.Rendering.Rendered;
import dk.raadslag.bot.reply.MeetingsAhead;
import dk.raadslag.bot.reply.ShownRequests;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.Recipient;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Words what has become of a round, to those it was asked of and to the secretariat. */
final class NewsRendering implements NoticeRendering {
    private final Rounds rounds;
    private final Ledger ledger;
    private final ShownRequests requests;
    private final MeetingsAhead meetings;
    private final LateNews late;
    private final CorrectedNews corrected;
    private final Wording wording;

    NewsRendering(
            Rounds rounds,
            Ledger ledger,
            ShownRequests requests,
            MeetingsAhead meetings,
            LateNews late,
            CorrectedNews corrected,
            Wording wording) {
        this.corrected = corrected;
        this.rounds = rounds;
        this.ledger = ledger;
        this.requests = requests;
        this.meetings = meetings;
        this.late = late;
        this.wording = wording;
    }

    @Override
    public boolean words(Intent intent) {
        return intent instanceof Intent.News
                || intent instanceof Intent.LateReply
                || intent instanceof Intent.Corrected;
    }

    @Override
    public Rendered render(Outbox.Queued queued, Instant now) {
        if (queued.dispatch().intent() instanceof Intent.LateReply reply) {
            return late.of(reply, round(reply.round()))
                    .<Rendered>map(Fresh::new)
                    .orElseGet(NotNeeded::new);
        }
        if (queued.dispatch().intent() instanceof Intent.Corrected items) {
            PersonId whom = Objects.requireNonNull(queued.dispatch().person());
            return corrected
                    .of(items, round(items.round()), whom)
                    .<Rendered>map(Fresh::new)
                    .orElseGet(NotNeeded::new);
        }
        Intent.News news = (Intent.News) queued.dispatch().intent();
        PersonId person = Objects.requireNonNull(queued.dispatch().person());
        return message(news.what(), round(news.round()), person, now)
                .<Rendered>map(Fresh::new)
                .orElseGet(NotNeeded::new);
    }

    private Optional<Message> message(Intent.News.What what, Round round, PersonId person, Instant now) {
        if (round.isCalledOff() != (what == Intent.News.What.CALLED_OFF)) {
            return Optional.empty();
        }
        Deadline deadline = municipality(round, person).map(round::deadlineOf).orElse(round.deadline());
        Phrase said = words(what, round, deadline);
        String text = wording.say(said);
        Message message = new Message(text, wording.plain(said), null);
        return what == Intent.News.What.REOPENED
                ? requests.to(person, round, now).map(request -> new Message(text, wording.plain(said), request.card()))
                : Optional.of(message);
    }

    private Phrase words(Intent.News.What what, Round round, Deadline deadline) {
        String title = round.title();
        return switch (what) {
            case DEADLINE_MOVED -> new NewsWords.YourDeadline(title, deadline);
            case EXTENSION_DECLINED -> new NewsWords.NoExtension(title, deadline);
            case REOPENED -> new NewsWords.OpenAgain(title, deadline);
            case MEETING_MOVED -> new NewsWords.MeetingMoved(title, deadline);
            case CALLED_OFF -> new NewsWords.CalledOff(title, round.kind(), meetings.of(round));
        };
    }

    private Optional<MunicipalityCode> municipality(Round round, PersonId person) {
        return ledger.of(round.id()).stream()
                .map(line -> line.recipient())
                .filter(one -> one.person().equals(person))
                .map(Recipient::municipality)
                .findFirst();
    }

    private Round round(String id) {
        return rounds.find(new RoundId(id)).orElseThrow(() -> new IllegalStateException("no round " + id));
    }
}
