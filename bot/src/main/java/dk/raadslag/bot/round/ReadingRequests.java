package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.meeting.ChoosingMeetings;
import dk.raadslag.bot.meeting.MeetingTitle;
import dk.raadslag.domain.agenda.Agenda;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.ItemNumbering;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.domain.round.RoundKind;
import dk.raadslag.domain.round.RoundOrder;
import java.util.List;

/** Works out what a typed /anmod means: which meeting, which items, by when, to whom. */
final class ReadingRequests {

    private final ChoosingMeetings choosing;
    private final Agendas agendas;
    private final ReadingDeadlines deadlines;
    private final Saying saying;

    ReadingRequests(ChoosingMeetings choosing, Agendas agendas, ReadingDeadlines deadlines, Saying saying) {
        this.choosing = choosing;
        this.agendas = agendas;
        this.deadlines = deadlines;
        this.saying = saying;
    }

    Choice<MeantRequest> read(String typed, Turn turn, Network network) {
        return RequestArguments.read(typed)
                .then(arguments -> meeting(arguments, turn, network)
                        .then(meeting -> arguments.kind() == RoundKind.ITEM_PROPOSALS
                                ? proposals(arguments, meeting, turn, network)
                                : agenda(meeting, network)
                                        .then(agenda -> request(arguments, meeting, agenda, turn, network))));
    }

    /** Items are asked for before there is an agenda. */
    private Choice<MeantRequest> proposals(RequestArguments arguments, Meeting meeting, Turn turn, Network network) {
        String asked = saying.plain(new RequestWords.ItemsWanted());
        ItemSelection item = ItemSelection.allOf(ItemNumbering.of(List.of(AgendaItem.of(asked, ItemType.UNKNOWN, ""))));
        return deadlines
                .read(arguments, meeting, network, turn.now())
                .then(timing -> Choice.one(new MeantRequest(
                        order(arguments, new About(meeting, item, timing), turn, network), meeting, 0, item, timing)));
    }

    private Choice<Meeting> meeting(RequestArguments arguments, Turn turn, Network network) {
        return arguments.meeting().isEmpty()
                ? choosing.toAskAbout(network, turn.now())
                : choosing.named(arguments.meeting(), network, turn.now()).then(choosing::standing);
    }

    private Choice<Agenda> agenda(Meeting meeting, Network network) {
        return agendas.newest(meeting.id())
                .map(Choice::one)
                .orElseGet(() -> Choice.ask(new RequestWords.AgendaMissing(
                        meeting.number(), network.nameOfForum(meeting.forum(), meeting.date()), meeting.date())));
    }

    private Choice<MeantRequest> request(
            RequestArguments arguments, Meeting meeting, Agenda agenda, Turn turn, Network network) {
        List<RoundItem> numbered = ItemNumbering.of(agenda.items());
        return arguments
                .part(RequestArguments.ITEMS)
                .map(typed -> ItemSelection.read(typed, numbered))
                .orElseGet(() -> Choice.one(ItemSelection.allOf(numbered)))
                .then(items -> deadlines
                        .read(arguments, meeting, network, turn.now())
                        .then(timing -> Choice.one(new MeantRequest(
                                order(arguments, new About(meeting, items, timing), turn, network),
                                meeting,
                                agenda.version(),
                                items,
                                timing))));
    }

    private RoundOrder order(RequestArguments arguments, About about, Turn turn, Network network) {
        Meeting meeting = about.meeting();
        MeetingTitle title = new MeetingTitle(network.nameOfForum(meeting.forum(), meeting.date()), meeting.date());
        return new RoundOrder(
                network,
                arguments.kind(),
                meeting.id(),
                saying.plain(arguments.kind() == RoundKind.ITEM_PROPOSALS ? new RequestWords.ItemsTitle(title) : title),
                about.items().chosen(),
                about.items().closed(),
                about.timing().deadline(),
                arguments.target().orElse(null),
                about.timing().pace(),
                turn.by().person().id());
    }

    private record About(Meeting meeting, ItemSelection items, Timing timing) {}
}
