package dk.raadslag.bot.draft;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.draft.Circulation;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.draft.DraftOutline;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.Pace;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.domain.round.RoundKind;
import dk.raadslag.domain.round.RoundOrder;
import dk.raadslag.domain.round.RoundPlan;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends the newest version to those who can bind the municipalities, in a round in which silence is consent. */
final class CirculatingDrafts {
    private final Shelf shelf;
    private final PlanningRounds planning;
    private final OpeningRounds opening;
    private final ShowingDissent dissent;
    private final Saying saying;

    CirculatingDrafts(
            Shelf shelf, PlanningRounds planning, OpeningRounds opening, ShowingDissent dissent, Saying saying) {
        this.dissent = dissent;
        this.shelf = shelf;
        this.planning = planning;
        this.opening = opening;
        this.saying = saying;
    }

    /** Where everything about a circulation is written. */
    record Shelf(UnitOfWork unitOfWork, Rounds rounds, Drafts drafts, Circulations circulations, Audit audit) {}

    /** Which version would go to whom, until when; {@code provisional} tells that answers may still come. */
    record Plan(Round round, Drafts.Kept version, RoundPlan consent, boolean provisional) {
        /** Returns what tells this plan from another. */
        String mark() {
            return version.version() + " " + consent.order().deadline() + " "
                    + consent.addressees().stream()
                            .map(one -> one.contact().person().id() + " " + one.municipality() + " " + one.copy())
                            .toList();
        }
    }

    Choice<Plan> plan(Round round, Deadline deadline, Network network, Turn turn) {
        String id = round.id().value();
        Optional<Drafts.Kept> newest = shelf.drafts().newest(round.id());
        if (newest.isEmpty()) {
            return Choice.ask(new DraftWords.NoDraftYet(id, round.title()));
        }
        Optional<Circulation> earlier = circulated(newest.get());
        if (earlier.isPresent()) {
            return Choice.ask(already(earlier.get()));
        }
        PlanningRounds.Outcome outcome =
                planning.plan(order(round, newest.get(), deadline, network, turn), round.asked(), turn.now());
        return outcome instanceof RoundPlan plan
                ? Choice.one(new Plan(round, newest.get(), plan, round.isOpen(turn.now())))
                : Choice.ask((PlanningRounds.Refused) outcome);
    }

    Phrase carryOut(Plan plan, Network network, Turn turn) {
        return shelf.unitOfWork().run(() -> {
            shelf.rounds().hold(plan.round().id());
            Optional<Circulation> meanwhile = circulated(plan.version());
            if (meanwhile.isPresent()) {
                return already(meanwhile.get());
            }
            Round consent = opening.open(plan.consent(), turn.now());
            Circulation circulation = new Circulation(
                    plan.round().id(), plan.version().version(), consent.id(), turn.now(), consent.openedBy());
            shelf.circulations().begin(circulation);
            dissent.show(plan.round(), network, turn);
            shelf.audit().add(entry(circulation, plan.consent().addressees().size(), turn.now()));
            return new AgreementWords.DraftCirculated(
                    circulation.round().value(),
                    circulation.version(),
                    consent.id().value(),
                    consent.deadline(),
                    plan.consent().addressees().size(),
                    consent.asked().size() - plan.consent().holes().size());
        });
    }

    private Optional<Circulation> circulated(Drafts.Kept version) {
        return shelf.circulations()
                .newestCirculation(version.round())
                .filter(one -> one.version() == version.version());
    }

    private static Phrase already(Circulation earlier) {
        return new AgreementWords.CirculatedAlready(earlier.round().value(), earlier.version(), earlier.at());
    }

    private static Audit.Entry entry(Circulation circulation, int recipients, Instant now) {
        return new Audit.Entry(
                now,
                circulation.by().toString(),
                "draft-circulated",
                circulation.round().value(),
                "version=" + circulation.version() + " recipients=" + recipients);
    }

    private RoundOrder order(Round round, Drafts.Kept version, Deadline deadline, Network network, Turn turn) {
        String title = saying.plain(new AgreementWords.AgreementTitle(round.title(), version.version()));
        AgendaItem item = new AgendaItem(
                null, title, ItemType.APPROVAL, summary(round, version), null, List.of(), null, List.of(), false);
        return new RoundOrder(
                network,
                RoundKind.TACIT_CONSENT,
                round.meeting(),
                title,
                List.of(new RoundItem("1", item)),
                List.of(),
                deadline,
                null,
                new Pace.WorkingDays(List.of(1)),
                turn.by().person().id());
    }

    private String summary(Round round, Drafts.Kept version) {
        DraftOutline outline = shelf.drafts()
                .outline(round.id(), version.version())
                .orElseThrow(() -> new IllegalStateException("no outline of " + round.id()));
        List<String> paragraphs = new ArrayList<>();
        outline.items().forEach(item -> paragraphs.add(paragraph(item, outline.asked())));
        return String.join("\n", paragraphs);
    }

    private String paragraph(DraftOutline.Line item, int asked) {
        String position = saying.plain(
                item.wording() == null
                        ? new AgreementWords.ItemPosition(asked, item.answered(), item.own(), item.tally())
                        : new AgreementWords.JointPosition(item.wording()));
        return saying.plain(new AgreementWords.AgreementItem(
                item.number(),
                item.title(),
                position.replaceAll("\\s+", " "),
                item.voices().stream().mapToInt(DraftItem.Voice::municipalities).sum()));
    }
}
