package dk.raadslag.domain.proposal;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.agenda.Agenda;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.meeting.MeetingId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.ItemNumbering;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a proposed item on the agenda, or leaves it off; the first word counts. */
public final class DecidingItems {
    private final UnitOfWork unitOfWork;
    private final ItemProposals proposals;
    private final Agendas agendas;
    private final Audit audit;

    /** Needs where proposals and agendas are kept. */
    public DecidingItems(UnitOfWork unitOfWork, ItemProposals proposals, Agendas agendas, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.proposals = proposals;
        this.agendas = agendas;
        this.audit = audit;
    }

    /**
     * What came of a decision.
     *
     * @param number the item's number on the agenda; null where it was declined, or has no meeting yet
     */
    public record Decided(@Nullable String number) {}

    /** Takes a proposal over as the last item of its meeting's agenda, before any other business; empty when it had been decided. */
    public Optional<Decided> take(ItemProposal proposal, Round round, PersonId by, Instant now) {
        return unitOfWork.run(() -> {
            if (!proposals.decide(proposal.id(), ItemProposal.State.TAKEN, by, now)) {
                return Optional.empty();
            }
            MeetingId meeting = round.meeting();
            String number = meeting == null ? null : put(proposal.item(), meeting, now);
            note("item-proposal-taken", proposal, by, now);
            return Optional.of(new Decided(number));
        });
    }

    /** Leaves a proposal off the agenda; empty when it had been decided. */
    public Optional<Decided> decline(ItemProposal proposal, PersonId by, Instant now) {
        return unitOfWork.run(() -> {
            if (!proposals.decide(proposal.id(), ItemProposal.State.DECLINED, by, now)) {
                return Optional.empty();
            }
            note("item-proposal-declined", proposal, by, now);
            return Optional.of(new Decided(null));
        });
    }

    private String put(ProposedItem item, MeetingId meeting, Instant now) {
        Optional<Agenda> newest = agendas.newest(meeting);
        List<AgendaItem> before = newest.map(Agenda::items).orElse(List.of());
        List<AgendaItem> items = InsertingItems.before(before, AgendaItem.of(item.title(), item.type(), item.why()));
        agendas.add(meeting, newest.map(Agenda::version).orElse(0), items, now);
        return ItemNumbering.of(items).get(InsertingItems.place(before)).number();
    }

    private void note(String deed, ItemProposal proposal, PersonId by, Instant now) {
        audit.add(new Audit.Entry(
                now,
                by.toString(),
                deed,
                proposal.origin().round().value(),
                "municipality=" + proposal.origin().municipality()));
    }
}
