package dk.raadslag.bot.mailbox;

import dk.raadslag.bot.conversation.CprNumbers;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.mail.MailAnswers;
import dk.raadslag.bot.mail.ReplyCodes;
import dk.raadslag.bot.mailbox.AskingSecretariat.Doubt;
import dk.raadslag.bot.mailbox.AskingSecretariat.Uncertain;
import dk.raadslag.bot.nomination.MailedConsents;
import dk.raadslag.bot.reply.MailedReplies;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.conversation.Inbox;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes every mail once: what is certain as an answer, what is not to the secretariat, the rest as a note. */
final class TakingMail {
    private final UnitOfWork unitOfWork;
    private final Inbox inbox;
    private final MailSenders senders;
    private final MailedReplies replies;
    private final ReplyCodes codes;
    private final Correspondence correspondence;
    private final AskingSecretariat asking;
    private final MailAnswers answers;
    private final MailedConsents consents;

    TakingMail(
            UnitOfWork unitOfWork,
            Inbox inbox,
            MailSenders senders,
            MailedReplies replies,
            ReplyCodes codes,
            Correspondence correspondence,
            AskingSecretariat asking,
            MailAnswers answers,
            MailedConsents consents) {
        this.consents = consents;
        this.unitOfWork = unitOfWork;
        this.inbox = inbox;
        this.senders = senders;
        this.replies = replies;
        this.codes = codes;
        this.correspondence = correspondence;
        this.asking = asking;
        this.answers = answers;
    }

    /** Takes a mail; when this returns, its effect is stored. */
    Came take(Arrival arrival, Instant now) {
        Optional<ReceivedMail> read = ReadingMail.read(arrival.source());
        return read.isEmpty()
                ? new Came.Unreadable()
                : unitOfWork.run(() ->
                        inbox.claim("mail:" + read.get().id(), now) ? once(read.get(), arrival) : new Came.Before());
    }

    private Came once(ReceivedMail mail, Arrival arrival) {
        Optional<Turn> turn = senders.turn(mail, arrival.received());
        if (!mail.reports().isEmpty() || mail.automatic()) {
            correspondence.note(mail, turn, arrival.received());
            return new Came.Noted();
        }
        Correspondence.About about = correspondence.about(mail);
        return fromNominee(mail, arrival, about, turn.isPresent())
                .orElseGet(() -> turn.map(known -> fromContact(mail, arrival, known))
                        .orElseGet(() -> fromStranger(mail, arrival, about)));
    }

    /** Of a contact person only an answer to the very letter is meant as theirs: they may be asked for names as well. */
    private Optional<Came> fromNominee(
            ReceivedMail mail, Arrival arrival, Correspondence.About about, boolean contact) {
        if (CprNumbers.in(mail.subject() + "\n" + mail.text())) {
            return Optional.empty();
        }
        String own = MailedReplies.ownWords(Arrival.worded(mail));
        return mail.sender()
                .flatMap(EmailAddress::parse)
                .flatMap(sender -> consents.take(
                        new MailedConsents.Mail(mail.id(), sender, own, arrival.received()),
                        about.rounds(),
                        (round, person) -> about.answersNominee(person.id())
                                || (!contact
                                        && (arrival.vouched() != null
                                                || codes.isIn(mail.text(), round.id(), person.id())))))
                .map(taken -> {
                    answers.answer(taken.by(), taken.round().network(), mail.id(), taken.receipt(), arrival.received());
                    return new Came.Taken(taken.told());
                });
    }

    private Came fromContact(ReceivedMail mail, Arrival arrival, Turn turn) {
        MailedReplies.Mail words = Arrival.worded(mail);
        MailedReplies.Found found = replies.find(
                words,
                (text, round) -> codes.isIn(text, round, turn.by().person().id()),
                turn);
        if (CprNumbers.in(mail.subject() + "\n" + mail.text())) {
            return heldBack(mail, turn, found.proven());
        }
        Optional<Doubt> doubt = doubt(mail, found, arrival, turn);
        Optional<MailedReplies.Taken> taken =
                doubt.isEmpty() ? replies.take(found.rounds().get(0).id(), words, turn) : Optional.empty();
        if (taken.isPresent()) {
            answers.answer(
                    turn.by().person(),
                    found.rounds().get(0).network(),
                    mail.id(),
                    taken.get().receipt(),
                    turn.now());
            return new Came.Taken(taken.get().told());
        }
        if (MailedReplies.isCourtesy(words)) {
            return new Came.Noted();
        }
        asking.ask(new Uncertain(mail, arrival, Optional.of(turn), found.rounds(), doubt.orElse(Doubt.NOT_UNDERSTOOD)));
        return new Came.Waits();
    }

    /** Empty where nothing is doubtful but, perhaps, what the words mean. */
    private Optional<Doubt> doubt(ReceivedMail mail, MailedReplies.Found found, Arrival arrival, Turn turn) {
        if (!found.proven() && arrival.vouched() == null) {
            return Optional.of(Doubt.NOT_PROVEN);
        }
        if (found.rounds().size() != 1) {
            return Optional.of(found.rounds().isEmpty() ? Doubt.NO_ROUND : Doubt.SEVERAL_ROUNDS);
        }
        if (!mail.whole()) {
            return Optional.of(Doubt.NOT_WHOLE);
        }
        return replies.isOvertaken(found.rounds().get(0).id(), turn, arrival.sent(mail))
                ? Optional.of(Doubt.OVERTAKEN)
                : Optional.empty();
    }

    /** Only what names a round of ours, or answers a mail of ours, is shown; what else comes to a mailbox is not for us. */
    private Came fromStranger(ReceivedMail mail, Arrival arrival, Correspondence.About about) {
        List<Round> rounds = rounds(about, arrival);
        if (rounds.isEmpty() && arrival.vouched() == null) {
            return new Came.Noted();
        }
        if (CprNumbers.in(mail.subject() + "\n" + mail.text())) {
            correspondence.noteHeldBack(mail, Optional.empty(), arrival.received());
            return new Came.HeldBack();
        }
        asking.ask(new Uncertain(mail, arrival, Optional.empty(), rounds, Doubt.UNKNOWN_SENDER));
        return new Came.Waits();
    }

    private List<Round> rounds(Correspondence.About about, Arrival arrival) {
        List<Round> ours = about.rounds();
        Network vouched = arrival.vouched();
        return ours.isEmpty() && vouched != null ? correspondence.open(vouched.id(), arrival.received()) : ours;
    }

    private Came heldBack(ReceivedMail mail, Turn turn, boolean proven) {
        if (proven) {
            answers.answer(
                    turn.by().person(),
                    turn.by().networks().get(0).id(),
                    mail.id(),
                    asking.cprWords(mail.text()),
                    turn.now());
        }
        correspondence.noteHeldBack(mail, Optional.of(turn), turn.now());
        return new Came.HeldBack();
    }
}
