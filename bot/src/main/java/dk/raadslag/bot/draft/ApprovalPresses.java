package dk.raadslag.bot.draft;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.Incoming;
import dk.raadslag.bot.conversation.Reaction;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.meeting.Deadline;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.SecretariatMember;
import dk.raadslag.domain.round.Decision;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

/** Takes the yes or no of whoever approves a draft: a yes sends it round, a no goes back to the secretariat with its words. */
final class ApprovalPresses implements SecretariatButtons, ContactButtons {
    private static final Set<String> VERBS = Set.of(ApprovalCard.APPROVE, ApprovalCard.RETURN, ApprovalCard.READ);

    private final Rounds rounds;
    private final AskingApprovers.Means means;
    private final CirculatingDrafts circulating;
    private final DraftPapers papers;
    private final Wording wording;

    ApprovalPresses(
            Rounds rounds,
            AskingApprovers.Means means,
            CirculatingDrafts circulating,
            DraftPapers papers,
            Wording wording) {
        this.rounds = rounds;
        this.means = means;
        this.circulating = circulating;
        this.papers = papers;
        this.wording = wording;
    }

    private record Draft(Round round, int version, Deadline deadline, Network network) {
        String subject() {
            return AskingApprovers.subject(round.id(), version);
        }
    }

    @Override
    public Set<String> verbs() {
        return VERBS;
    }

    @Override
    public Answering pressed(Incoming.Pressed press, Turn turn) {
        Optional<Draft> draft = draft(press, turn);
        if (draft.isEmpty()) {
            return shortly(new ApprovalWords.ApprovalNotYours(), press);
        }
        if (press.verb().equals(ApprovalCard.READ)) {
            return papers.of(draft.get().round().id(), draft.get().version(), turn);
        }
        return press.verb().equals(ApprovalCard.APPROVE)
                ? approved(draft.get(), press, turn)
                : returned(draft.get(), press, turn);
    }

    private Answering approved(Draft draft, Incoming.Pressed press, Turn turn) {
        return circulating
                .plan(draft.round(), draft.deadline(), draft.network(), turn)
                .either(
                        plan -> plan.version().version() == draft.version()
                                ? told(
                                        new ApprovalWords.Approved(
                                                draft.round().id().value(),
                                                draft.version(),
                                                turn.by().person().name(),
                                                sent(plan, draft, turn)),
                                        draft,
                                        press,
                                        turn)
                                : shortly(new ApprovalWords.ApprovalNotYours(), press),
                        problem -> shortly(problem, press));
    }

    private Phrase sent(CirculatingDrafts.Plan plan, Draft draft, Turn turn) {
        return means.unitOfWork().run(() -> {
            decide(draft, Decision.Verdict.YES, turn);
            return circulating.carryOut(plan, draft.network(), turn);
        });
    }

    private Answering returned(Draft draft, Incoming.Pressed press, Turn turn) {
        String remarks = press.inputs().getOrDefault(ApprovalCard.REMARKS, "").strip();
        if (remarks.isEmpty()) {
            return shortly(new ApprovalWords.ReturnNeedsWords(), press);
        }
        decide(draft, Decision.Verdict.NO, turn);
        return told(
                new ApprovalWords.Returned(
                        draft.round().id().value(),
                        draft.version(),
                        turn.by().person().name(),
                        remarks),
                draft,
                press,
                turn);
    }

    private void decide(Draft draft, Decision.Verdict verdict, Turn turn) {
        means.decisions()
                .keep(new Decision(draft.subject(), verdict, turn.by().person().id(), turn.now()));
        means.audit()
                .add(new Audit.Entry(
                        turn.now(),
                        turn.by().person().id().toString(),
                        verdict == Decision.Verdict.YES ? "draft-approved" : "draft-returned",
                        draft.round().id().value(),
                        "version=" + draft.version()));
    }

    /** The secretariat reads the same as the one who decided. */
    private Answering told(Phrase phrase, Draft draft, Incoming.Pressed press, Turn turn) {
        String words = wording.say(phrase);
        means
                .contacts()
                .secretariatOf(draft.network(), DanishTime.at(turn.now()).toLocalDate())
                .stream()
                .filter(member -> !member.id().equals(turn.by().person().id()))
                .forEach(member -> means.outbox()
                        .put(new Dispatch(
                                draft.subject() + ":decided:" + member.id(),
                                member.id(),
                                null,
                                new Intent.Answer(words, null),
                                Dispatch.Urgency.CONVERSATION,
                                turn.now())));
        return press.expectsCard()
                ? new Answering(Answering.say(words).messages(), new Reaction.ShowText(wording.plain(phrase)))
                : Answering.say(words);
    }

    private Optional<Draft> draft(Incoming.Pressed press, Turn turn) {
        return RoundId.read(press.inputs().getOrDefault(ApprovalCard.ROUND, ""))
                .flatMap(rounds::find)
                .flatMap(round -> turn.by().networks().stream()
                        .filter(network -> network.id().equals(round.network()) && isApprover(network, turn))
                        .findFirst()
                        .flatMap(network -> draft(round, network, press)))
                .filter(draft -> means.decisions().about(draft.subject()).isEmpty()
                        || press.verb().equals(ApprovalCard.READ));
    }

    private static Optional<Draft> draft(Round round, Network network, Incoming.Pressed press) {
        String version = press.inputs().getOrDefault(ApprovalCard.VERSION, "");
        try {
            Deadline deadline =
                    new Deadline(LocalDateTime.parse(press.inputs().getOrDefault(ApprovalCard.DEADLINE, "")));
            return version.matches("\\d{1,6}")
                    ? Optional.of(new Draft(round, Integer.parseInt(version), deadline, network))
                    : Optional.empty();
        } catch (DateTimeParseException notADeadline) {
            return Optional.empty();
        }
    }

    /** Whoever stands in for the approver decides as well as they. */
    private boolean isApprover(Network network, Turn turn) {
        SecretariatMember approver = network.consent().approver();
        Person by = turn.by().person();
        return approver != null
                && (approver.email().equals(by.email())
                        || means.contacts()
                                .byEmail(approver.email())
                                .filter(named -> AskingApprovers.acting(named, means.contacts(), turn, network)
                                        .equals(by))
                                .isPresent());
    }

    private Answering shortly(Phrase phrase, Incoming.Pressed press) {
        return Answering.shortly(phrase, press, wording);
    }
}
