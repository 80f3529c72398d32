package dk.raadslag.bot.mail;

import dk.raadslag.bot.delivery.SecondChannel;
import dk.raadslag.bot.mail.MailWords.About;
import dk.raadslag.bot.mail.MailWords.ItemLine;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Dispatch;
import dk.raadslag.domain.delivery.Intent;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.DutyRoster;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.reminder.GatheredReminders;
import dk.raadslag.domain.reminder.GatheredReminders.Wanted;
import dk.raadslag.domain.reminder.Reminding;
import dk.raadslag.domain.round.Mandates;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.RoundItem;
import dk.raadslag.domain.round.Rounds;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what a person would have read in Teams as a letter that can be answered by mail. */
final class WritingLetters {
    private final Rounds rounds;
    private final Networks networks;
    private final Contacts contacts;
    private final GatheredReminders gathered;
    private final Enclosures enclosures;
    private final ReplyCodes codes;
    private final Wording wording;

    WritingLetters(
            Rounds rounds,
            Networks networks,
            Contacts contacts,
            GatheredReminders gathered,
            Enclosures enclosures,
            ReplyCodes codes,
            Wording wording) {
        this.enclosures = enclosures;
        this.gathered = gathered;
        this.rounds = rounds;
        this.networks = networks;
        this.contacts = contacts;
        this.codes = codes;
        this.wording = wording;
    }

    /**
     * A letter in plain text.
     *
     * @param answers the Message-ID of the mail it answers, or null
     * @param enclosed the files that go with it
     */
    record Letter(
            String sender,
            String subject,
            String text,
            @Nullable String answers,
            List<Path> enclosed) {
        /** Copies the list. */
        Letter {
            enclosed = List.copyOf(enclosed);
        }
    }

    /** What a message that is sent by mail is about; empty for what is not. */
    static Optional<About> about(Intent intent) {
        if (intent instanceof Intent.Request) {
            return Optional.of(About.REQUEST);
        }
        if (intent instanceof Intent.Reminder || intent instanceof Intent.UnsentWarning) {
            return Optional.of(About.REMINDER);
        }
        if (intent instanceof Intent.Orientation) {
            return Optional.of(About.PAPER);
        }
        return intent instanceof Intent.News || intent instanceof Intent.Corrected
                ? Optional.of(About.NEWS)
                : Optional.empty();
    }

    /** Writes an answer to a mail of somebody's, or what they did not ask for. */
    Letter answer(Dispatch dispatch, String said, Person to, @Nullable String answers) {
        Optional<Round> named = dispatch.key().startsWith(SecondChannel.NOMINEES)
                ? RoundId.read(dispatch.key().split(":", 3)[1]).flatMap(rounds::find)
                : Optional.empty();
        Optional<Network> network = named.map(Round::network)
                .or(() -> MailAnswers.networkOf(dispatch.key()))
                .or(() -> contacts.networksOf(to.id()).stream().findFirst())
                .flatMap(networks::find);
        String sender = network.map(Network::senderName).orElse("");
        return new Letter(
                sender,
                wording.plain(named.<Phrase>map(round -> new MailWords.NomineeSubject(
                                round.title(), round.id().value()))
                        .orElseGet(
                                () -> answers == null ? new MailWords.NoticeSubject() : new MailWords.AnswerSubject())),
                wording.plain(new MailWords.AnswerLetter(
                        to.name(), said, sender, network.map(Network::phone).orElse(""))),
                answers,
                List.of());
    }

    Letter write(Dispatch dispatch, Person to, Message message, Instant now) {
        Intent intent = dispatch.intent();
        About about = about(intent).orElseThrow();
        List<Wanted> told =
                about == About.REMINDER ? gathered.of(dispatch.key(), roundOf(intent), to.id(), now) : List.of();
        Round round = told.isEmpty()
                ? rounds.find(roundOf(intent)).orElseThrow()
                : told.get(0).round();
        boolean several = told.size() > 1;
        Network network = networks.find(round.network()).orElseThrow();
        boolean asks = (about == About.REQUEST || about == About.REMINDER) && !several;
        List<Path> enclosed = enclosures.of(intent);
        return new Letter(
                network.senderName(),
                wording.plain(
                        new MailWords.Subject(about, round.title(), round.id().value())),
                wording.plain(new MailWords.Letter(
                        to.name(),
                        message.summary().replace("**", ""),
                        round.kind(),
                        about != About.PAPER
                                && (round.isOpen(now) || Reminding.isChase(dispatch.key()))
                                && answers(to, round, now),
                        several,
                        about == About.PAPER,
                        enclosed.size(),
                        asks ? items(round) : List.of(),
                        asks ? round.leftOut() : List.of(),
                        round.id().value(),
                        codes.of(round.id(), to.id()),
                        network.senderName(),
                        network.phone())),
                null,
                enclosed);
    }

    private boolean answers(Person to, Round round, Instant now) {
        Mandates mandates = new Mandates(
                new DutyRoster(contacts.of(round.network()), DanishTime.at(now).toLocalDate()));
        return !round.kind().binds()
                || contacts.of(round.network(), to.id())
                        .filter(contact -> round.asked().stream()
                                .anyMatch(asked -> mandates.handsIn(contact, asked, round.kind())))
                        .isPresent();
    }

    private static List<ItemLine> items(Round round) {
        return round.items().stream().map(WritingLetters::line).toList();
    }

    private static ItemLine line(RoundItem item) {
        return new ItemLine(item.number(), item.title(), item.item().recommendations());
    }

    private static RoundId roundOf(Intent intent) {
        if (intent instanceof Intent.Request request) {
            return new RoundId(request.round());
        }
        if (intent instanceof Intent.Reminder reminder) {
            return new RoundId(reminder.round());
        }
        if (intent instanceof Intent.UnsentWarning warning) {
            return new RoundId(warning.round());
        }
        if (intent instanceof Intent.Orientation paper) {
            return new RoundId(paper.round());
        }
        return intent instanceof Intent.News news
                ? new RoundId(news.round())
                : new RoundId(((Intent.Corrected) intent).round());
    }
}
