package dk.raadslag.bot.draft;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.draft.Circulation;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.draft.PlanningCirculations;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import java.util.List;
import java.util.Optional;

/** Sends the newest version to the municipalities, so that they can say whether they agree. */
final class CirculatingDrafts {
    private final Shelf shelf;
    private final PlanningCirculations planning;
    private final DescribingCirculations describing;
    private final AgreementCard card;

    CirculatingDrafts(
            Shelf shelf, PlanningCirculations planning, DescribingCirculations describing, AgreementCard card) {
        this.shelf = shelf;
        this.planning = planning;
        this.describing = describing;
        this.card = card;
    }

    /** Where everything about a circulation is written. */
    record Shelf(UnitOfWork unitOfWork, Drafts drafts, Circulations circulations, Outbox outbox, Audit audit) {}

    /** Which version would go to whom. */
    record Plan(Round round, Drafts.Kept version, List<Circulation.Reader> readers, boolean provisional) {
        /** Returns what tells this plan from another. */
        String mark() {
            return version.version() + ":" + readers;
        }
    }

    Choice<Plan> plan(Round round, Turn turn) {
        String id = round.id().value();
        Optional<Drafts.Kept> newest = shelf.drafts().newest(round.id());
        if (newest.isEmpty()) {
            return Choice.ask(new DraftWords.NoDraftYet(id, round.title()));
        }
        Optional<Circulation> earlier = shelf.circulations()
                .newestCirculation(round.id())
                .filter(one -> one.version() == newest.get().version());
        if (earlier.isPresent()) {
            return Choice.ask(new AgreementWords.CirculatedAlready(
                    id, earlier.get().version(), earlier.get().at()));
        }
        List<Circulation.Reader> readers = planning.readers(round, turn.now());
        return readers.stream().noneMatch(Circulation.Reader::answers)
                ? Choice.ask(new AgreementWords.NobodyToAgree(id))
                : Choice.one(new Plan(round, newest.get(), readers, round.isOpen(turn.now())));
    }

    Phrase preview(Plan plan, Network network, boolean changed) {
        return describing.preview(plan, network, changed);
    }

    Phrase carryOut(Plan plan, Turn turn, Network network) {
        Circulation circulation = new Circulation(
                plan.round().id(),
                plan.version().version(),
                turn.now(),
                turn.by().person().id(),
                plan.readers());
        return shelf.unitOfWork().run(() -> {
            shelf.circulations().begin(circulation);
            plan.readers().forEach(reader -> write(reader, circulation, plan.round(), network));
            shelf.audit()
                    .add(new Audit.Entry(
                            turn.now(),
                            circulation.by().toString(),
                            "draft-circulated",
                            circulation.round().value(),
                            "version=" + circulation.version() + " recipients="
                                    + plan.readers().size()));
            return new AgreementWords.DraftCirculated(
                    circulation.round().value(),
                    circulation.version(),
                    plan.readers().size(),
                    circulation.asked().size());
        });
    }

    private void write(Circulation.Reader reader, Circulation circulation, Round round, Network network) {
        Message message = card.message(new AgreementCard.View(circulation, round, network, reader, null));
        shelf.outbox()
                .put(new Dispatch(
                        "draft:" + round.id() + ":v" + circulation.version() + ":" + reader.person() + ":"
                                + reader.municipality(),
                        reader.person(),
                        null,
                        new Intent.Answer(message.text(), message.card()),
                        Dispatch.Urgency.BULK,
                        circulation.at()));
    }
}
