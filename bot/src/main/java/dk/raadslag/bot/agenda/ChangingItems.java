package dk.raadslag.bot.agenda;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.ChoosingMeetings;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.agenda.Agenda;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.util.List;

/** Makes the next version of an agenda by changing single items, and tells beforehand what it will be. */
final class ChangingItems {
    private final UnitOfWork unitOfWork;
    private final ChoosingMeetings choosing;
    private final Agendas agendas;
    private final Rounds rounds;
    private final Audit audit;

    ChangingItems(UnitOfWork unitOfWork, ChoosingMeetings choosing, Agendas agendas, Rounds rounds, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.choosing = choosing;
        this.agendas = agendas;
        this.rounds = rounds;
        this.audit = audit;
    }

    /** A change as it would be made now. */
    record Planned(Meeting meeting, Agenda agenda, ChangedItems after) {}

    Choice<Planned> plan(ItemOrder order, Turn turn, Network network) {
        Choice<Meeting> meant = order.meeting().isEmpty()
                ? choosing.toChange(network, turn.now())
                : choosing.named(order.meeting(), network, turn.now()).then(choosing::standing);
        return meant.then(meeting -> agenda(meeting, network)
                .then(agenda ->
                        ChangedItems.of(agenda, order).then(after -> Choice.one(new Planned(meeting, agenda, after)))));
    }

    Phrase preview(Planned planned, boolean changed, Turn turn, Network network) {
        Meeting meeting = planned.meeting();
        return new ItemWords.ItemsPreview(
                network.nameOfForum(meeting.forum(), meeting.date()),
                meeting.date(),
                meeting.number(),
                planned.agenda().version() + 1,
                changed,
                planned.after().changes(),
                rounds.of(meeting.id()).stream()
                        .filter(round -> round.isOpen(turn.now()))
                        .map(round -> round.id().value())
                        .toList());
    }

    Agenda store(Planned planned, Turn turn) {
        return unitOfWork.run(() -> {
            Agenda next = agendas.add(
                    planned.meeting().id(),
                    planned.agenda().version(),
                    planned.after().items(),
                    turn.now());
            audit.add(new Audit.Entry(
                    turn.now(),
                    turn.by().person().id().toString(),
                    "agenda-changed",
                    planned.meeting().id().value(),
                    "version=" + next.version() + " items=" + next.items().size()));
            return next;
        });
    }

    Phrase changed(Planned planned, Agenda next, boolean offered) {
        List<Round> asked = rounds.of(planned.meeting().id()).stream()
                .filter(round -> !round.isCalledOff())
                .toList();
        return new ItemWords.ItemsChanged(
                planned.meeting().id().value(),
                planned.meeting().number(),
                next.version(),
                next.items().size(),
                planned.after().added(),
                !asked.isEmpty(),
                offered);
    }

    private Choice<Agenda> agenda(Meeting meeting, Network network) {
        return agendas.newest(meeting.id())
                .map(Choice::one)
                .orElseGet(() -> Choice.ask(new ItemWords.NoAgendaToChange(
                        meeting.number(), network.nameOfForum(meeting.forum(), meeting.date()), meeting.date())));
    }
}
