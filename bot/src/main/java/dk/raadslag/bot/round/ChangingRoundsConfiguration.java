package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.SecretariatButtons;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.meeting.PublicHolidays;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.round.CallingOffRounds;
import dk.raadslag.domain.round.DecidingExtensions;
import dk.raadslag.domain.round.MovingDeadlines;
import dk.raadslag.domain.round.ReopeningRounds;
import dk.raadslag.domain.round.Rounds;
import dk.raadslag.domain.round.TellingAsked;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The commands and buttons that change a round under way, and what those asked are told of it. */
@Configuration(proxyBeanMethods = false)
public class ChangingRoundsConfiguration {

    @Bean
    Paces paces(Meetings meetings, PublicHolidays holidays) {
        return new Paces(meetings, holidays);
    }

    @Bean
    ReadingNewDeadlines readingNewDeadlines(@Value("${raadslag.mode:local}") String mode) {
        return new ReadingNewDeadlines(new Rehearsals(mode.equals("local")));
    }

    @Bean
    SecretariatCommand deadlineCommand(
            ReadingMoves reading, MovedDeadlines moving, Previewing previewing, Saying saying) {
        return new DeadlineCommand(reading, moving, previewing, saying);
    }

    @Bean
    ReadingMoves readingMoves(ChoosingRounds choosing, ReadingNewDeadlines deadlines, Paces paces) {
        return new ReadingMoves(choosing, deadlines, paces);
    }

    @Bean
    MovedDeadlines movedDeadlines(MovingDeadlines moving, TellingAsked telling, Standings standings, Paces paces) {
        return new MovedDeadlines(moving, telling, standings, paces);
    }

    @Bean
    ReopenedRounds reopenedRounds(ReopeningRounds reopening, TellingAsked telling, Standings standings, Paces paces) {
        return new ReopenedRounds(reopening, telling, standings, paces);
    }

    @Bean
    SecretariatCommand reopenCommand(
            ReadingNewDeadlines deadlines,
            ReopenedRounds reopening,
            ChoosingRounds choosing,
            Previewing previewing,
            Saying saying) {
        return new ReopenCommand(new ReadingReopenings(choosing, deadlines), reopening, choosing, previewing, saying);
    }

    @Bean
    SecretariatCommand callOffCommand(
            ChoosingRounds choosing,
            CallingOffRounds callingOff,
            TellingAsked telling,
            Standings standings,
            Previewing previewing,
            Saying saying) {
        return new CallOffCommand(choosing, callingOff, telling, standings, previewing, saying);
    }

    @Bean
    ServedRounds servedRounds(Rounds rounds) {
        return new ServedRounds(rounds);
    }

    @Bean
    SecretariatButtons extensionButtons(
            ServedRounds rounds, DecidingExtensions deciding, Paces paces, Contacts contacts, Saying saying) {
        return new ExtensionButtons(rounds, deciding, paces, contacts, saying);
    }
}
