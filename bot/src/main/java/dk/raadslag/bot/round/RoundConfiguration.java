package dk.raadslag.bot.round;

import dk.raadslag.bot.agenda.AgendaSource;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.delivery.CutOffMunicipalities;
import dk.raadslag.bot.delivery.SecondChannel;
import dk.raadslag.bot.meeting.BriefingPart;
import dk.raadslag.bot.meeting.ChoosingMeetings;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.bot.reply.ConsentResults;
import dk.raadslag.bot.reply.Gathering;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.agenda.Agendas;
import dk.raadslag.domain.delivery.Addresses;
import dk.raadslag.domain.delivery.Outbox;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.LateReplies;
import dk.raadslag.domain.reply.ReplyFiles;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.domain.round.ClosingRounds;
import dk.raadslag.domain.round.CorrectingRounds;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.OpeningRounds;
import dk.raadslag.domain.round.PlanningRounds;
import dk.raadslag.domain.round.Rounds;
import dk.raadslag.domain.round.TellingAsked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The commands about rounds; rehearsals in seconds are taken in local mode only. */
@Configuration(proxyBeanMethods = false)
public class RoundConfiguration {

    @Bean
    Standings standings(Contributions contributions) {
        return new Standings(contributions);
    }

    @Bean
    ReadingRequests readingRequests(
            ChoosingMeetings choosing, Agendas agendas, ReadingDeadlines deadlines, Saying saying) {
        return new ReadingRequests(choosing, agendas, deadlines, saying);
    }

    @Bean
    ReadingDeadlines readingDeadlines(PublicHolidays holidays, @Value("${raadslag.mode:local}") String mode) {
        return new ReadingDeadlines(holidays, new Rehearsals(mode.equals("local")));
    }

    @Bean
    PlannedRequests plannedRequests(PlanningRounds planning, OpeningRounds opening) {
        return new PlannedRequests(planning, opening);
    }

    @Bean
    DescribingRequests describingRequests(
            Addresses addresses, ComparingPeople people, PublicHolidays holidays, ObjectProvider<SecondChannel> mail) {
        return new DescribingRequests(
                addresses, people, new DescribingDeadlines(holidays), mail.getIfAvailable() != null);
    }

    @Bean
    ComparingPeople comparingPeople(Rounds rounds, Ledger ledger, Contacts contacts) {
        return new ComparingPeople(rounds, ledger, contacts);
    }

    @Bean
    CorrectedRounds correctedRounds(
            Rounds rounds,
            Contributions contributions,
            ComparingPeople people,
            CorrectingRounds correcting,
            TellingAsked telling,
            Contacts contacts) {
        return new CorrectedRounds(
                new PlannedCorrections(rounds, contributions, people), correcting, telling, contacts);
    }

    @Bean
    RequestCommand requestCommand(
            ReadingRequests reading,
            PlannedRequests planned,
            DescribingRequests describing,
            CorrectedRounds corrected,
            Previewing previewing,
            Saying saying) {
        return new RequestCommand(reading, planned, describing, corrected, previewing, saying);
    }

    @Bean
    PreparedRounds preparedRounds(ReadingDeadlines deadlines, PlannedRequests planned, DescribingRequests describing) {
        return new PreparedRounds(deadlines, planned, describing);
    }

    @Bean
    SecretariatCommand ownRoundCommand(
            AgendaSource source,
            ReadingDeadlines deadlines,
            PlannedRequests planned,
            DescribingRequests describing,
            Previewing previewing,
            Saying saying) {
        return new OwnRoundCommand(source, new ReadingOwnRounds(deadlines), planned, describing, previewing, saying);
    }

    @Bean
    SecretariatCommand statusCommand(
            ChoosingRounds choosing,
            Standings standings,
            LateReplies late,
            Ledger ledger,
            Contacts contacts,
            ConsentResults results,
            ReplyFiles files,
            Audit audit,
            CutOffMunicipalities cutOff,
            Saying saying) {
        return new StatusCommand(
                choosing,
                new DescribingRounds(
                        standings, late, ledger, contacts, results, new BesideAnswers(files, audit), cutOff),
                new DescribingPhoneLists(standings, ledger, contacts),
                saying);
    }

    @Bean
    BriefingPart deadlinesToday(Rounds rounds, Standings standings, Ledger ledger, Contacts contacts) {
        return new DeadlinesToday(rounds, new DescribingPhoneLists(standings, ledger, contacts));
    }

    @Bean
    EnteringOnBehalf enteringOnBehalf(TakingReplies taking, Standings standings, Ledger ledger, Outbox outbox) {
        return new EnteringOnBehalf(taking, standings, new RefreshingCards(ledger, outbox));
    }

    @Bean
    SecretariatCommand onBehalfCommand(
            ChoosingRounds choosing,
            Standings standings,
            EnteringOnBehalf entering,
            ObjectProvider<Gathering> gatherings,
            Contacts contacts,
            Ledger ledger,
            Outbox outbox,
            Previewing previewing,
            Saying saying) {
        EnteringGathered gathered = new EnteringGathered(
                gatherings.orderedStream().toList(), contacts, new RefreshingCards(ledger, outbox));
        return new OnBehalfCommand(
                new ReadingOnBehalf(choosing, standings), entering, gathered, choosing, previewing, saying);
    }

    @Bean
    SecretariatCommand closeCommand(
            ChoosingRounds choosing,
            ClosingRounds closing,
            Standings standings,
            ConsentResults results,
            Previewing previewing,
            Saying saying) {
        return new CloseCommand(choosing, closing, new CloseCommand.Results(standings, results), previewing, saying);
    }
}
