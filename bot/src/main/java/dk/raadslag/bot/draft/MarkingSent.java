package dk.raadslag.bot.draft;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.Circulation;
import dk.raadslag.domain.draft.DraftModel;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.draft.MakingDrafts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Marks the newest version as handed on, and tells beforehand what is not in it. */
final class MarkingSent {
    private final CirculatingDrafts.Shelf shelf;
    private final MakingDrafts making;
    private final DescribingAgreement agreement;

    MarkingSent(CirculatingDrafts.Shelf shelf, MakingDrafts making, DescribingAgreement agreement) {
        this.shelf = shelf;
        this.making = making;
        this.agreement = agreement;
    }

    Optional<Drafts.Kept> newest(Round round) {
        return shelf.drafts().newest(round.id());
    }

    /** Returns why the newest version may not be the one to be handed on; empty where nothing speaks against it. */
    Optional<DraftWords.UnfinishedDraft> doubts(Round round, Network network, Instant now) {
        return newest(round)
                .filter(newest -> shelf.drafts()
                        .sent(round.id())
                        .filter(sent -> sent.version() == newest.version())
                        .isEmpty())
                .map(newest -> doubts(newest, round, making.next(network, round, now)))
                .filter(doubts -> doubts.provisional()
                        || !doubts.replies().isEmpty()
                        || !doubts.changes().isEmpty());
    }

    private static DraftWords.UnfinishedDraft doubts(Drafts.Kept newest, Round round, DraftModel next) {
        return new DraftWords.UnfinishedDraft(
                round.id().value(),
                round.title(),
                newest.version(),
                wasOpen(round, newest.madeAt()),
                next.latest().changes(),
                next.news() == null ? List.of() : next.news().changes());
    }

    private static boolean wasOpen(Round round, Instant then) {
        boolean ended = round.closedAt() != null && !round.closedAt().isAfter(then);
        return !ended && !round.lastDeadline().passed(then);
    }

    Phrase mark(Round round, Turn turn, Network network) {
        return newest(round)
                .map(newest -> shelf.unitOfWork().run(() -> mark(newest, round, turn, network)))
                .orElseGet(() -> new DraftWords.NoDraftYet(round.id().value(), round.title()));
    }

    private Phrase mark(Drafts.Kept newest, Round round, Turn turn, Network network) {
        String id = round.id().value();
        if (!shelf.drafts()
                .markSent(round.id(), newest.version(), turn.by().person().id(), turn.now())) {
            return shelf.drafts()
                    .sent(round.id())
                    .<Phrase>map(sent -> new DraftWords.DraftSentAlready(id, sent.version(), sent.at()))
                    .orElseThrow();
        }
        shelf.audit()
                .add(new Audit.Entry(
                        turn.now(),
                        turn.by().person().id().toString(),
                        "draft-sent",
                        id,
                        "version=" + newest.version()));
        return new DraftWords.DraftMarkedSent(
                id,
                round.title(),
                newest.version(),
                shelf.circulations()
                        .newestCirculation(round.id())
                        .map(Circulation::version)
                        .orElse(null),
                agreement.of(round, network, turn.now()).orElse(null));
    }
}
