package dk.raadslag.bot.draft;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.meeting.ChoosingRounds;
import dk.raadslag.domain.draft.ComposingDrafts;
import dk.raadslag.domain.draft.MakingDrafts;
import dk.raadslag.domain.draft.WordingPositions;
import dk.raadslag.domain.network.Contacts;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The command about drafts and the links to their files. */
@Configuration(proxyBeanMethods = false)
public class DraftConfiguration {

    @Bean
    DraftDoor draftDoor(Environment environment) {
        return new DraftDoor(new SecureRandom(), () -> baseUrl(environment));
    }

    @Bean
    DraftDownloads draftDownloads(DraftDoor door, Clock clock) {
        return new DraftDownloads(door, clock);
    }

    @Bean
    SecretariatCommand draftCommand(ChoosingRounds choosing, MakingDrafts making, DraftLinks links, Saying saying) {
        return new DraftCommand(choosing, making, links, saying);
    }

    @Bean
    DescribingPositions describingPositions(ComposingDrafts composing, WordingPositions wording, Contacts contacts) {
        return new DescribingPositions(composing, wording, contacts);
    }

    @Bean
    SecretariatCommand positionCommand(
            ChoosingRounds choosing, WordingPositions wording, DescribingPositions describing, Saying saying) {
        return new PositionCommand(choosing, wording, describing, saying);
    }

    /** The port is known once the server listens, which is before anybody can ask for a link. */
    private static String baseUrl(Environment environment) {
        return environment.getProperty(
                "raadslag.public-url", "http://127.0.0.1:" + environment.getProperty("local.server.port", "3978"));
    }
}
