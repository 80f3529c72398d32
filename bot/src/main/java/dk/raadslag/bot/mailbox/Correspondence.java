package dk.raadslag.bot.mailbox;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.delivery.SecondChannel;
import dk.raadslag.bot.mail.ReplyCodes;
import dk.raadslag.bot.reply.MailedReplies;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.delivery.MailReturns;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PersonId;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has been sent by mail, as the mails that come in speak of it. */
final class Correspondence {
    private static final String ITSELF = "raadslag";

    private final MailReturns sent;
    private final Rounds rounds;
    private final Audit audit;

    Correspondence(MailReturns sent, Rounds rounds, Audit audit) {
        this.sent = sent;
        this.rounds = rounds;
        this.audit = audit;
    }

    /**
     * What of ours a mail speaks of.
     *
     * @param letters those it answers
     * @param rounds those it names, or whose letters it answers, whoever they were sent to
     */
    record About(List<MailReturns.Mailed> letters, List<Round> rounds) {

        /** Tells whether it answers a letter in which somebody was told that they had been named. */
        boolean answersNominee(PersonId person) {
            return letters.stream()
                    .anyMatch(one -> one.key().startsWith(SecondChannel.NOMINEES) && person.equals(one.person()));
        }
    }

    /** Returns what a mail is about. */
    About about(ReceivedMail mail) {
        List<MailReturns.Mailed> letters = ours(mail.answers().stream());
        Stream<Round> named =
                MailedReplies.printed(mail.subject(), id -> RoundId.read(id).flatMap(rounds::find)).stream();
        Stream<Round> answered = letters.stream().flatMap(one -> round(one).stream());
        return new About(
                letters, Stream.concat(answered, named).distinct().limit(3).toList());
    }

    private List<MailReturns.Mailed> ours(Stream<String> messageIds) {
        return sent.sentAs(messageIds.filter(ReplyCodes::mayBeOurs).collect(Collectors.toSet()));
    }

    /** Takes note of what was written by a program: a mail that came back or is late, or an answer nobody has written. */
    void note(ReceivedMail mail, Optional<Turn> turn, Instant at) {
        List<MailReturns.Mailed> letters = ours(mail.reports().stream().map(DeliveryReport::messageId));
        mail.reports()
                .forEach(report -> letters.stream()
                        .filter(one -> one.messageId().equals(report.messageId()))
                        .forEach(one -> note(report, one, at)));
        if (mail.reports().isEmpty()) {
            subjects(mail, turn).forEach(subject -> add(at, "mail-automatic", subject, writer(turn)));
        }
    }

    /** Takes note of a mail that was not kept because of a number in it. */
    void noteHeldBack(ReceivedMail mail, Optional<Turn> turn, Instant at) {
        subjects(mail, turn).forEach(subject -> add(at, "mail-held-back", subject, writer(turn)));
    }

    /** Returns the rounds of a network that take answers. */
    List<Round> open(NetworkId network, Instant now) {
        return rounds.of(network).stream().filter(round -> round.isOpen(now)).toList();
    }

    private List<String> subjects(ReceivedMail mail, Optional<Turn> turn) {
        return about(mail).rounds().stream()
                .map(round -> round.id().value())
                .findFirst()
                .map(List::of)
                .orElseGet(() -> networks(turn));
    }

    private void note(DeliveryReport report, MailReturns.Mailed mailed, Instant at) {
        PersonId person = mailed.person();
        String detail = person == null ? "" : "person=" + person;
        String subject = round(mailed).map(one -> one.id().value()).orElse("");
        if (report.failed()) {
            sent.cameBack(mailed, report.reason(), at);
        }
        if (!subject.isEmpty() && (report.failed() || report.delayed())) {
            add(at, report.failed() ? "mail-returned" : "mail-delayed", subject, detail);
        }
    }

    /** The second part of the key of what a round sends is its printed id. */
    private Optional<Round> round(MailReturns.Mailed mailed) {
        String[] parts = mailed.key().split(":", -1);
        return parts.length > 1 ? RoundId.read(parts[1]).flatMap(rounds::find) : Optional.empty();
    }

    private void add(Instant at, String deed, String subject, String detail) {
        audit.add(new Audit.Entry(at, ITSELF, deed, subject, detail));
    }

    private static List<String> networks(Optional<Turn> turn) {
        return turn.stream()
                .flatMap(one -> one.by().networks().stream())
                .map(network -> network.id())
                .map(NetworkId::value)
                .toList();
    }

    private static String writer(Optional<Turn> turn) {
        return turn.map(one -> "person=" + one.by().person().id()).orElse("");
    }
}
