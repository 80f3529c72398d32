package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reply.MailedReplies.Behalf;
import dk.raadslag.bot.reply.MailedReplies.Mail;
import dk.raadslag.bot.reply.MailedReplies.Taken;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.Reply;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.domain.round.TellingAsked;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Enters a mail of somebody who is no contact person for a municipality, as the secretariat says. */
final class MailOnBehalf {
    private final TakingReplies replies;
    private final MailReading reading;
    private final MailFiles files;
    private final Contacts contacts;
    private final TellingAsked asked;

    MailOnBehalf(TakingReplies replies, AnswerTaking taking, MailFiles files, Contacts contacts, TellingAsked asked) {
        this.replies = replies;
        this.reading = new MailReading(taking);
        this.files = files;
        this.contacts = contacts;
        this.asked = asked;
    }

    Optional<Taken> take(Behalf behalf, @Nullable List<String> items, Mail mail, Turn turn) {
        Part part = new Part(
                behalf.round(),
                behalf.network(),
                turn.by().person(),
                behalf.municipality(),
                true,
                new DutyRoster(contacts.of(behalf.network().id()), turn.today()));
        Optional<MailReading.Read> read =
                items == null ? reading.of(mail, part, turn) : Optional.of(MailReading.remarks(items, mail, part));
        return read.filter(one -> !one.isAside()).map(one -> take(one, behalf, part, mail, turn));
    }

    private Taken take(MailReading.Read read, Behalf behalf, Part part, Mail mail, Turn turn) {
        files.keep(part, mail, turn);
        Level level = read.level();
        replies.take(
                new Reply(
                        part.round(),
                        part.municipality(),
                        part.person().id(),
                        read.answers(),
                        level == null ? Level.ADMINISTRATIVE : level,
                        Stage.HANDED_IN,
                        Channel.ON_BEHALF,
                        "mail fra " + behalf.sender(),
                        mail.id()),
                turn.now());
        asked.refresh(part.round(), Set.of(part.municipality()), turn.now());
        return new Taken("", MailTaking.told("", read, part, mail, turn));
    }
}
