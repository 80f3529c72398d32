package dk.raadslag.bot.reply;

import dk.raadslag.bot.agenda.Papers;
import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.ContactCommand;
import dk.raadslag.bot.conversation.ContactTalk;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.delivery.Rendering;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.delivery.SentMessages;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reminder.GatheredReminders;
import dk.raadslag.domain.reminder.Reminding;
import dk.raadslag.domain.reply.ConfirmingLevels;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.ReplyFiles;
import dk.raadslag.domain.reply.TakingBack;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.MovingDeadlines;
import dk.raadslag.domain.round.Rounds;
import dk.raadslag.domain.round.TellingAsked;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the {@link ContactTalk} and the {@link Rendering} of rounds; needs the store, the use cases and the words. */
@Configuration(proxyBeanMethods = false)
public class ReplyConfiguration {

    @Bean
    ContactTalk contactTalk(
            Parts parts,
            AnswerTaking taking,
            Receipts receipts,
            Disputes disputes,
            ConfirmingLevels confirming,
            Requests requests,
            TakingBack takingBack,
            Relaying relaying,
            ReplyFiles files,
            SentMessages sent,
            Reminding reminding,
            KeptWords keptWords,
            RequestRefresh refresh,
            Audit audit,
            List<ContactCommand> commands,
            List<ContactButtons> others,
            Gatherings gatherings,
            Wording wording) {
        List<Phrase> usages = commands.stream().map(ContactCommand::usage).toList();
        Layers layers = new Layers(receipts, wording);
        KeptTexts kept = new KeptTexts(keptWords);
        QuestionCard questions = new QuestionCard(wording);
        PlainWords plainWords = new PlainWords(taking, kept, receipts, questions, relaying, gatherings, wording);
        FileReplies fileReplies = new FileReplies(parts, files, taking, receipts, plainWords, wording);
        Reverting reverting = new Reverting(takingBack, receipts, gatherings);
        ChangedMessages changed = new ChangedMessages(parts, reverting, plainWords, wording);
        RoundChoosing choosing = new RoundChoosing(parts, sent, reminding, gatherings);
        Wishes wishes = new Wishes(parts, taking, receipts, requests, usages, wording);
        ConfirmingWords confirmed =
                new ConfirmingWords(parts, taking, new Confirmations(confirming), requests, wording);
        return new RoundTalk(
                parts,
                choosing,
                new AnsweringRounds(
                        parts, choosing, wishes, plainWords, kept, questions, relaying, confirmed, gatherings, wording),
                wishes,
                kept,
                new Undoing(parts, reverting, wording),
                changed,
                relaying,
                fileReplies,
                Stream.concat(
                                others.stream(),
                                Stream.of(
                                        changed,
                                        new ConfirmingReplies(parts, requests, audit, wording),
                                        fileReplies,
                                        new Placing(parts, kept, plainWords, wording),
                                        new StatingPositions(parts, taking, receipts, wording)))
                        .toList(),
                new CardPresses(
                        parts,
                        new CardAnswers(taking, layers, receipts, kept),
                        new Confirmations(confirming),
                        new DisputePresses(taking, layers, disputes, receipts),
                        requests,
                        refresh,
                        wording),
                wording);
    }

    @Bean
    MailedReplies mailedReplies(
            Parts parts,
            SentMessages sent,
            Reminding reminding,
            TakingReplies replies,
            AnswerTaking taking,
            Receipts receipts,
            Relaying relaying,
            ReplyFiles files,
            Contacts contacts,
            TellingAsked asked,
            Wording wording) {
        MailFiles mailFiles = new MailFiles(files, wording);
        return new MailedReplies(
                parts,
                sent,
                new QuotedRounds(parts, sent, reminding),
                new MailTaking(taking, receipts, relaying, mailFiles, wording),
                new MailOnBehalf(replies, taking, mailFiles, contacts, asked));
    }

    @Bean
    Rendering rendering(
            Rounds rounds,
            Receivers receivers,
            Requests requests,
            GatheredReminders gathered,
            Reminders reminders,
            DeadlineReports reports) {
        return new RoundRendering(rounds, receivers, requests, gathered, reminders, reports);
    }

    @Bean
    Relaying relaying(Contacts contacts, Outbox outbox, Audit audit, MoreTime moreTime, Wording wording) {
        return new Relaying(contacts, outbox, audit, moreTime, wording);
    }

    @Bean
    MoreTime moreTime(PublicHolidays holidays, MovingDeadlines moving) {
        return new MoreTime(holidays, moving);
    }

    @Bean
    ContactButtons consentPresses(
            Parts parts,
            AnswerTaking taking,
            Receipts receipts,
            Relaying relaying,
            Requests requests,
            RequestRefresh refresh,
            Wording wording) {
        return new ConsentPresses(parts, new TakingConsent(taking, receipts), relaying, requests, refresh, wording);
    }

    @Bean
    SecretariatButtons answeringQuestions(Contacts contacts, Outbox outbox, Wording wording) {
        return new AnsweringQuestions(contacts, outbox, wording);
    }

    @Bean
    Parts parts(Rounds rounds, Contacts contacts, Ledger ledger) {
        return new Parts(rounds, contacts, ledger);
    }

    @Bean
    Receivers receivers(Networks networks, Contacts contacts, Ledger ledger) {
        return new Receivers(networks, contacts, ledger);
    }

    @Bean
    ShownRequests shownRequests(Receivers receivers, Requests requests) {
        return new ShownRequests(receivers, requests);
    }

    @Bean
    AnswerTaking answerTaking(TakingReplies replies, Contributions contributions, Disputes disputes) {
        return new AnswerTaking(replies, contributions, disputes);
    }

    @Bean
    Disputes disputes(Outbox outbox, Receipts receipts, Wording wording) {
        return new Disputes(outbox, receipts, wording);
    }

    @Bean
    Receipts receipts(Contacts contacts) {
        return new Receipts(contacts);
    }

    @Bean
    MeetingsAhead meetingsAhead(Meetings meetings) {
        return new MeetingsAhead(meetings);
    }

    @Bean
    Requests requests(
            AnswerTaking taking,
            Receipts receipts,
            Papers papers,
            Addresses addresses,
            Circulations circulations,
            Gatherings gatherings,
            MeetingsAhead meetings,
            Wording wording) {
        WhereToRead where = new WhereToRead(papers);
        return new Requests(
                taking,
                new RequestCard(wording, receipts, where),
                new ConsentCard(wording, receipts, where, circulations),
                new WithdrawnCard(meetings, wording),
                addresses,
                gatherings,
                wording);
    }

    @Bean
    RequestRefresh requestRefresh(Outbox outbox) {
        return new RequestRefresh(outbox);
    }

    @Bean
    Gatherings gatherings(ObjectProvider<Gathering> all) {
        return new Gatherings(all.orderedStream().toList());
    }

    @Bean
    Reminders reminders(
            AnswerTaking taking, Requests requests, Receipts receipts, Gatherings gatherings, Wording wording) {
        return new Reminders(taking, requests, receipts, gatherings, wording);
    }

    @Bean
    DeadlineReports deadlineReports(
            Contributions contributions,
            Networks networks,
            ConsentResults results,
            Gatherings gatherings,
            Wording wording) {
        return new DeadlineReports(contributions, networks, results, gatherings, wording);
    }

    @Bean
    ConsentResults consentResults(Contributions contributions, Ledger ledger, Contacts contacts) {
        return new ConsentResults(contributions, ledger, contacts);
    }
}
