package dk.raadslag.bot.agenda;

import dk.raadslag.bot.command.LinkSecrets;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.PublicAddress;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.document.Documents;
import dk.raadslag.bot.meeting.ChoosingMeetings;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.UnitOfWork;
import dk.raadslag.domain.agenda.AgendaPapers;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.round.Rounds;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The command about agendas. */
@Configuration(proxyBeanMethods = false)
public class AgendaConfiguration {

    @Bean
    AgendaSource agendaSource(KeptWords keptWords, Papers papers) {
        return new AgendaSource(keptWords, papers, new Documents());
    }

    @Bean
    Papers papers(AgendaPapers papers, Meetings meetings, Environment environment) {
        return new Papers(papers, meetings, new LinkSecrets(new SecureRandom()), new PublicAddress(environment));
    }

    @Bean
    PaperDownloads paperDownloads(Papers papers, Clock clock) {
        return new PaperDownloads(papers, clock);
    }

    @Bean
    StoringAgendas storingAgendas(
            UnitOfWork unitOfWork, Agendas agendas, Meetings meetings, Rounds rounds, Papers papers, Audit audit) {
        return new StoringAgendas(unitOfWork, agendas, meetings, rounds, papers, audit);
    }

    @Bean
    SecretariatCommand agendaCommand(
            AgendaSource source,
            ChoosingMeetings choosing,
            StoringAgendas storing,
            OfferingCorrections corrections,
            Previewing previewing,
            Saying saying) {
        return new AgendaCommand(source, choosing, storing, corrections, previewing, saying);
    }

    @Bean
    ChangingItems changingItems(
            UnitOfWork unitOfWork, ChoosingMeetings choosing, Agendas agendas, Rounds rounds, Audit audit) {
        return new ChangingItems(unitOfWork, choosing, agendas, rounds, audit);
    }

    @Bean
    SecretariatCommand itemCommand(
            ChangingItems changing, OfferingCorrections corrections, Previewing previewing, Saying saying) {
        return new ItemCommand(changing, corrections, previewing, saying);
    }
}
