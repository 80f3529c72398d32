package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.ItemNumbering;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundKind;
import dk.raadslag.domain.round.RoundOrder;
import java.time.Instant;
import java.util.List;

/** Prepares a round without a meeting for another feature: what it will do, and then the doing of it. */
public final class PreparedRounds {
    private final ReadingDeadlines deadlines;
    private final PlannedRequests planned;
    private final DescribingRequests describing;

    PreparedRounds(ReadingDeadlines deadlines, PlannedRequests planned, DescribingRequests describing) {
        this.deadlines = deadlines;
        this.planned = planned;
        this.describing = describing;
    }

    /** What is to be asked; {@code rest} is typed, from the word "frist" on. */
    public record Wish(RoundKind kind, String title, AgendaItem item, String rest) {}

    /** A round as it would be opened now. */
    public static final class Prepared {
        private final PlannedRequests.Planned planned;

        private Prepared(PlannedRequests.Planned planned) {
            this.planned = planned;
        }

        /** Tells whether what was shown is still what will be done: equal marks, equal promise. */
        public String mark() {
            return planned.mark();
        }
    }

    /** Works out what a wish would do; or what to ask. */
    public Choice<Prepared> prepare(Wish wish, Turn turn, Network network) {
        return RequestArguments.read(wish.rest())
                .then(arguments -> deadlines
                        .read(arguments, network, turn.now())
                        .then(timing -> planned.plan(request(wish, arguments, timing, turn, network), turn.now())))
                .then(plan -> Choice.one(new Prepared(plan)));
    }

    /** Returns exactly what each will get. */
    public Phrase preview(Prepared prepared, boolean changed, Instant now) {
        return describing.preview(prepared.planned.request(), prepared.planned.plan(), changed, now);
    }

    /** Opens the round. */
    public Round open(Prepared prepared, Instant now) {
        return planned.open(prepared.planned, now);
    }

    /** Tells that it has been opened. */
    public Phrase sent(Round round, Prepared prepared, Instant now) {
        return describing.sent(round, prepared.planned.request(), prepared.planned.plan(), now);
    }

    private static MeantRequest request(
            Wish wish, RequestArguments arguments, Timing timing, Turn turn, Network network) {
        ItemSelection items = ItemSelection.allOf(ItemNumbering.of(List.of(wish.item())));
        RoundOrder order = new RoundOrder(
                network,
                wish.kind(),
                null,
                wish.title(),
                items.chosen(),
                List.of(),
                timing.deadline(),
                arguments.target().orElse(null),
                timing.pace(),
                turn.by().person().id());
        return new MeantRequest(order, null, 1, items, timing);
    }
}
