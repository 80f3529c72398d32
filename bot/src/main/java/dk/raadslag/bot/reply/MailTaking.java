package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reply.MailedReplies.File;
import dk.raadslag.bot.reply.MailedReplies.Mail;
import dk.raadslag.bot.reply.MailedReplies.Taken;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.ReplyFile;
import dk.raadslag.domain.reply.ReplyFiles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes a mail as somebody's answer in their part of a round, its files with it. */
final class MailTaking {
    private final AnswerTaking taking;
    private final TakingConsent consent;
    private final MailReading reading;
    private final Receipts receipts;
    private final Relaying relaying;
    private final ReplyFiles files;
    private final Wording wording;

    MailTaking(AnswerTaking taking, Receipts receipts, Relaying relaying, ReplyFiles files, Wording wording) {
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
            keepFiles(files, part, mail, turn);
            return read.isAside() ? passOn(read, part, turn) : take(read, part, mail, turn);
        });
    }

    Taken takeAsRemarks(Part part, List<String> items, Mail mail, Turn turn) {
        keepFiles(files, part, mail, turn);
        return take(MailReading.remarks(items, mail, part), part, mail, turn);
    }

    private Taken take(MailReading.Read read, Part part, Mail mail, Turn turn) {
        AnswerTaking.Given given =
                new AnswerTaking.Given(read.answers(), read.level(), part.sent(), Channel.MAIL, mail.id());
        Phrase told = told(part.person().name(), read, part, turn);
        String receipt = wording.plain(
                read.plain()
                        ? consent.take(read.answers(), Channel.MAIL, mail.id(), part, turn)
                        : receipts.of(taking.take(part, given, turn), turn));
        return read.leftOver().isEmpty()
                ? new Taken(receipt, told)
                : new Taken(receipt + "\n\n" + passOn(read, part, turn).receipt(), told);
    }

    /** Tells the secretariat what was taken; {@code writer} is empty for somebody who gets no receipt. */
    static Phrase told(String writer, MailReading.Read read, Part part, Turn turn) {
        return new MailPhrase.TakenFromMail(
                writer,
                part.municipalityName(),
                part.round().id().value(),
                part.round().title(),
                Receipts.lines(part.round(), read.answers()),
                Receipts.quoted(read.leftOver()),
                Receipts.timing(part, turn.now()));
    }

    private Taken passOn(MailReading.Read read, Part part, Turn turn) {
        relaying.relay(read.leftOver(), part, turn);
        return new Taken(
                wording.plain(new MailPhrase.MailPassedOn(
                        Receipts.quoted(read.leftOver()), part.network().phone())),
                new MailPhrase.QuestionFromMail(part.person().name(), part.municipalityName()));
    }

    static void keepFiles(ReplyFiles files, Part part, Mail mail, Turn turn) {
        mail.files().stream()
                .filter(file -> file.bytes().length <= ReplyFile.LARGEST)
                .forEach(file -> files.keep(new ReplyFile(
                        part.round().id(),
                        part.municipality(),
                        part.person().id(),
                        mail.id(),
                        file.name(),
                        type(file),
                        file.bytes(),
                        turn.now())));
    }

    static String type(File file) {
        return file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
