package dk.raadslag.bot.journal;

import dk.raadslag.bot.casework.DescribingCases;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.bot.draft.LatePrints;
import dk.raadslag.bot.log.TellingDeeds;
import dk.raadslag.bot.meeting.ChoosingMatters;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.delivery.Deliveries;
import dk.raadslag.domain.draft.Circulations;
import dk.raadslag.domain.draft.ComposingPremeetings;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.draft.PremeetingWriter;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.ReplyFiles;
import dk.raadslag.domain.round.Ledger;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The command that packs a case for the records system. */
@Configuration(proxyBeanMethods = false)
public class JournalConfiguration {

    @Bean
    JournalText journalText(Wording wording, Contacts contacts) {
        return new JournalText(wording, contacts);
    }

    @Bean
    AgendaSection agendaSection(Agendas agendas, JournalText text) {
        return new AgendaSection(agendas, text);
    }

    @Bean
    RequestSection requestSection(Ledger ledger, Deliveries deliveries, JournalText text) {
        return new RequestSection(ledger, deliveries, text);
    }

    @Bean
    ReplySection replySection(Contributions contributions, ReplyFiles files, JournalText text) {
        return new ReplySection(contributions, files, text);
    }

    @Bean
    DraftSection draftSection(Drafts drafts, Circulations circulations, LatePrints prints, JournalText text) {
        return new DraftSection(drafts, circulations, prints, text);
    }

    @Bean
    PremeetingSection premeetingSection(ComposingPremeetings composing, PremeetingWriter writer) {
        return new PremeetingSection(composing, writer);
    }

    @Bean
    CaseSection caseSection(DescribingCases cases, JournalText text) {
        return new CaseSection(cases, text);
    }

    @Bean
    LogSection logSection(TellingDeeds deeds, JournalText text) {
        return new LogSection(deeds, text);
    }

    @Bean
    PackingJournals packingJournals(
            AgendaSection agendas,
            RequestSection requests,
            ReplySection replies,
            DraftSection drafts,
            PremeetingSection premeetings,
            CaseSection cases,
            LogSection log,
            Contributions contributions,
            JournalText text,
            Audit audit) {
        return new PackingJournals(
                List.of(agendas, requests, replies, drafts, premeetings, cases, log),
                new DescribingPacks(contributions),
                text,
                audit);
    }

    @Bean
    SecretariatCommand journalCommand(
            ChoosingMatters choosing, PackingJournals packing, DraftLinks links, Saying saying) {
        return new JournalCommand(choosing, packing, links, saying);
    }
}
