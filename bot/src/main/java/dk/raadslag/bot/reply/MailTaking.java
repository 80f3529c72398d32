package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reply.MailedReplies.Mail;
import dk.raadslag.bot.reply.MailedReplies.Taken;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.reply.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes a mail as somebody's answer in their part of a round, its files with it. */
final class MailTaking {
    private final AnswerTaking taking;
    private final TakingConsent consent;
    private final MailReading reading;
    private final Receipts receipts;
    private final Relaying relaying;
    private final MailFiles files;
    private final Wording wording;

    MailTaking(AnswerTaking taking, Receipts receipts, Relaying relaying, MailFiles files, Wording wording) {
        this.taking = taking;
        this.consent = new TakingConsent(taking, receipts);
        this.reading = new MailReading(taking);
        this.receipts = receipts;
        this.relaying = relaying;
        this.files = files;
        this.wording = wording;
    }

    boolean isUnderstood(Part part, Mail mail, Turn turn) {
        return reading.of(mail, part, turn).isPresent();
    }

    Optional<Taken> take(Part part, Mail mail, Turn turn) {
        return reading.of(mail, part, turn).map(read -> {
            files.keep(part, mail, turn);
            return files.told(read.isAside() ? passOn(read, part, turn) : take(read, part, mail, turn), mail);
        });
    }

    Taken takeAsRemarks(Part part, List<String> items, Mail mail, Turn turn) {
        files.keep(part, mail, turn);
        return files.told(take(MailReading.remarks(items, mail, part), part, mail, turn), mail);
    }

    /** Tells whether the writer has answered in another way since the mail was sent. */
    boolean isOvertaken(Part part, Instant sent) {
        return taking.own(part).values().stream().anyMatch(one -> one.at().isAfter(sent));
    }

    private Taken take(MailReading.Read read, Part part, Mail mail, Turn turn) {
        AnswerTaking.Given given =
                new AnswerTaking.Given(read.answers(), read.level(), part.sent(), Channel.MAIL, mail.id());
        Phrase told = told(part.person().name(), read, part, mail, turn);
        String receipt = wording.plain(
                read.plain()
                        ? consent.take(read.answers(), Channel.MAIL, mail.id(), part, turn)
                        : receipts.of(taking.take(part, given, turn), turn));
        return read.leftOver().isEmpty()
                ? new Taken(receipt, told)
                : new Taken(receipt + "\n\n" + passOn(read, part, turn).receipt(), told);
    }

    /** Tells the secretariat what was taken; {@code writer} is empty for somebody who gets no receipt. */
    static Phrase told(String writer, MailReading.Read read, Part part, Mail mail, Turn turn) {
        return new MailPhrase.TakenFromMail(
                writer,
                part.municipalityName(),
                part.round().id().value(),
                part.round().title(),
                Receipts.lines(part.round(), read.answers()),
                Receipts.quoted(read.leftOver()),
                MailFiles.tooLarge(mail),
                Receipts.timing(part, turn.now()));
    }

    private Taken passOn(MailReading.Read read, Part part, Turn turn) {
        relaying.relay(read.leftOver(), part, turn);
        return new Taken(
                wording.plain(new MailPhrase.MailPassedOn(
                        Receipts.quoted(read.leftOver()), part.network().phone())),
                new MailPhrase.QuestionFromMail(part.person().name(), part.municipalityName()));
    }
}
