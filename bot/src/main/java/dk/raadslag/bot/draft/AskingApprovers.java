package dk.raadslag.bot.draft;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.SecretariatMember;
import dk.raadslag.domain.network.SecretariatRoster;
import dk.raadslag.domain.round.Decision;
import dk.raadslag.domain.round.Decisions;
import dk.raadslag.domain.round.RoundId;
import java.util.Optional;

/** Asks whoever the network has named to approve a draft first; where nobody is named it goes straight to the municipalities. */
final class AskingApprovers {
    private final Means means;
    private final ApprovalCard card;

    AskingApprovers(Means means, ApprovalCard card) {
        this.means = means;
        this.card = card;
    }

    /** Everything the asking needs, by name. */
    record Means(UnitOfWork unitOfWork, Contacts contacts, Decisions decisions, Outbox outbox, Audit audit) {}

    /** Returns what is said instead of sending the draft round; empty when nothing stands in the way. */
    Optional<Phrase> insteadOfSending(CirculatingDrafts.Plan plan, Turn turn, Network network) {
        SecretariatMember approver = network.consent().approver();
        if (approver == null) {
            return Optional.empty();
        }
        int version = plan.version().version();
        Optional<Decision> decided =
                means.decisions().about(subject(plan.round().id(), version));
        if (decided.isPresent()) {
            return decided.filter(one -> one.verdict() == Decision.Verdict.NO)
                    .map(one -> new ApprovalWords.SentBack(plan.round().id().value(), version, approver.name()));
        }
        return Optional.of(means.contacts()
                .byEmail(approver.email())
                .map(person -> ask(person, plan, turn, network))
                .orElseGet(() -> new ApprovalWords.ApproverUnknown(
                        approver.name(), approver.email().value())));
    }

    static String subject(RoundId round, int version) {
        return "draft-approval:" + round + ":v" + version;
    }

    /** Returns who decides on a day: the approver, or who stands in. */
    static Person acting(Person approver, Contacts contacts, Turn turn, Network network) {
        return new SecretariatRoster(
                        network, contacts, DanishTime.at(turn.now()).toLocalDate())
                .acting(approver);
    }

    private Phrase ask(Person named, CirculatingDrafts.Plan plan, Turn turn, Network network) {
        Person approver = acting(named, means.contacts(), turn, network);
        int version = plan.version().version();
        ApprovalWords.ApprovalRequest request = new ApprovalWords.ApprovalRequest(
                plan.round().id().value(),
                plan.round().title(),
                version,
                plan.consent().order().deadline(),
                plan.consent().asked().size(),
                turn.by().person().name());
        Message message = card.message(request, plan.consent().order().deadline());
        return means.unitOfWork().run(() -> {
            boolean written = means.outbox()
                    .put(new Dispatch(
                            subject(plan.round().id(), version) + ":" + approver.id() + ":"
                                    + request.deadline().at(),
                            approver.id(),
                            null,
                            new Intent.Answer(message.text(), message.card()),
                            Dispatch.Urgency.CONVERSATION,
                            turn.now()));
            if (!written) {
                return new ApprovalWords.ApproverAskedAlready(request.id(), version, approver.name());
            }
            means.audit()
                    .add(new Audit.Entry(
                            turn.now(),
                            turn.by().person().id().toString(),
                            "draft-approval-asked",
                            request.id(),
                            "version=" + version));
            return new ApprovalWords.ApproverAsked(
                    request.id(), version, approver.name(), approver.equals(named) ? null : named.name());
        });
    }
}
