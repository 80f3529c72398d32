package dk.raadslag.bot.agenda;

import dk.raadslag.bot.agenda.AgendaWords.ItemLine;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.agenda.Agenda;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.AgendaPaper;
import dk.raadslag.domain.agenda.AgendaWarning;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.agenda.ReadAgenda;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.ItemNumbering;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.domain.round.Rounds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stores an agenda as its meeting's next version, and tells beforehand what that will be. */
final class StoringAgendas {

    private final UnitOfWork unitOfWork;
    private final Agendas agendas;
    private final Meetings meetings;
    private final Rounds rounds;
    private final Papers papers;
    private final Audit audit;

    StoringAgendas(
            UnitOfWork unitOfWork, Agendas agendas, Meetings meetings, Rounds rounds, Papers papers, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.agendas = agendas;
        this.meetings = meetings;
        this.rounds = rounds;
        this.papers = papers;
        this.audit = audit;
    }

    Phrase preview(ReadAgenda agenda, HandedIn handed, Network network) {
        MeetingId id = handed.meeting();
        Meeting meeting = meetings.find(id).orElseThrow(() -> new IllegalStateException("no meeting " + id));
        List<RoundItem> numbered = ItemNumbering.of(agenda.items());
        return new AgendaWords.AgendaPreview(
                meeting.id().value(),
                network.nameOfForum(meeting.forum(), meeting.date()),
                meeting.date(),
                numbered.stream().map(ReplacedAgenda::line).toList(),
                numbered.stream()
                        .filter(one -> one.item().closed())
                        .map(RoundItem::number)
                        .toList(),
                agenda.warnings().stream()
                        .filter(warning -> warning.kind() != AgendaWarning.Kind.NO_DATE)
                        .toList(),
                otherDate(agenda, meeting),
                agendas.newest(meeting.id())
                        .map(before -> ReplacedAgenda.by(agenda.items(), before))
                        .orElse(null),
                handed.paper().token().isEmpty() ? null : handed.paper().file(),
                handed.paper()
                        .isShownWith(
                                numbered.stream().anyMatch(one -> one.item().closed())),
                handed.paper().unpublished());
    }

    /** An agenda as it was stored, and the one it replaces. */
    record Stored(Meeting meeting, Agenda agenda, Optional<Agenda> before) {}

    Stored store(HandedIn handed, ReadAgenda read, Turn turn) {
        MeetingId id = handed.meeting();
        return unitOfWork.run(() -> {
            Meeting meeting = meetings.find(id).orElseThrow(() -> new IllegalStateException("no meeting " + id));
            Optional<Agenda> before = agendas.newest(id);
            Agenda agenda = agendas.add(id, handed.basedOn(), read.items(), turn.now());
            HandedIn.Paper paper = handed.paper();
            if (paper.isShownWith(agenda.items().stream().anyMatch(AgendaItem::closed))) {
                papers.publish(new AgendaPaper(paper.token(), id, paper.file(), paper.unpublished()), turn.now());
            }
            audit.add(new Audit.Entry(
                    turn.now(),
                    turn.by().person().id().toString(),
                    "agenda-imported",
                    id.value(),
                    "version=" + agenda.version() + " items=" + agenda.items().size()));
            return new Stored(meeting, agenda, before);
        });
    }

    Phrase told(Stored stored, boolean offered, Turn turn) {
        List<AgendaItem> items = stored.agenda().items();
        return new AgendaWords.AgendaStored(
                stored.meeting().id().value(),
                stored.meeting().number(),
                stored.agenda().version(),
                items.size(),
                (int) items.stream().filter(AgendaItem::closed).count(),
                rounds.of(stored.meeting().id()).stream().anyMatch(round -> round.isOpen(turn.now())),
                stored.before().stream()
                        .flatMap(before -> ReplacedAgenda.by(items, before).added().stream())
                        .filter(item -> !item.closed())
                        .map(ItemLine::number)
                        .toList(),
                offered);
    }

    /** Returns the newest version of a meeting's agenda; 0 where it has none. */
    int newest(MeetingId meeting) {
        return agendas.newest(meeting).map(Agenda::version).orElse(0);
    }

    /** Tells that the agenda was changed after this was shown, and which of its items would go with a yes. */
    Phrase changedSince(HandedIn handed, ReadAgenda read) {
        Set<String> kept = read.items().stream().map(AgendaItem::title).collect(Collectors.toSet());
        Set<String> before = agendas.versions(handed.meeting()).stream()
                .filter(version -> version.version() == handed.basedOn())
                .flatMap(version -> version.items().stream())
                .map(AgendaItem::title)
                .collect(Collectors.toSet());
        return new AgendaWords.AgendaChangedSince(
                newest(handed.meeting()),
                agendas.newest(handed.meeting()).stream()
                        .flatMap(agenda -> agenda.items().stream())
                        .map(AgendaItem::title)
                        .filter(title -> !before.contains(title) && !kept.contains(title))
                        .toList());
    }

    private static @Nullable String otherDate(ReadAgenda agenda, Meeting meeting) {
        return meeting.date().equals(agenda.meetingDate()) ? null : agenda.meetingDateText();
    }
}
