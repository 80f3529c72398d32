package dk.raadslag.bot.casework;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.ChoosingMeetings;
import dk.raadslag.domain.agenda.Agenda;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.casework.Case;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.network.Network;
import java.util.Optional;

/** Finds the agenda item a case comes from. */
final class FindingItems {
    private final ChoosingMeetings choosing;
    private final Agendas agendas;

    FindingItems(ChoosingMeetings choosing, Agendas agendas) {
        this.choosing = choosing;
        this.agendas = agendas;
    }

    /** An agenda item somebody meant. */
    record Found(Case.Origin origin, String title) {}

    Choice<Optional<Found>> named(TypedCase typed, Turn turn, Network network) {
        if (typed.item().isEmpty()) {
            return Choice.one(Optional.empty());
        }
        Choice<Meeting> meeting = typed.meeting().isEmpty()
                ? choosing.toChange(network, turn.now())
                : choosing.named(typed.meeting(), network, turn.now());
        return meeting.then(held -> item(typed.item(), held).then(found -> Choice.one(Optional.of(found))));
    }

    private Choice<Found> item(String number, Meeting meeting) {
        Optional<Agenda> agenda = agendas.newest(meeting.id());
        if (agenda.isEmpty()) {
            return Choice.ask(new CaseWords.MeetingHasNoAgenda(meeting.number(), meeting.date()));
        }
        return agenda.get().items().stream()
                .filter(listed -> number.equals(listed.number()))
                .findFirst()
                .map(listed -> Choice.one(found(meeting, number, listed)))
                .orElseGet(() -> Choice.ask(new CaseWords.UnknownAgendaItem(number, meeting.number(), meeting.date())));
    }

    private static Found found(Meeting meeting, String number, AgendaItem item) {
        return new Found(new Case.Origin(meeting.id(), number, item.closed()), item.title());
    }
}
