package dk.raadslag.bot.teams;

import com.microsoft.bot.schema.Entity;
import com.microsoft.bot.schema.Serialization;
import dk.raadslag.bot.conversation.Conversation;
import dk.raadslag.bot.conversation.Files;
import dk.raadslag.bot.conversation.Members;
import dk.raadslag.domain.DanishTime;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.time.LocalDate;
import okhttp3.OkHttpClient;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Connects a {@link Conversation} with Teams, or in local mode with an emulator; needs an {@link InstantSource}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TeamsProperties.class)
@Import(MessagesEndpoint.class)
public class TeamsConfiguration {

    private final OkHttpClient http = Wire.client();

    /**
     * In a runnable jar the SDK's JSON mappers find their modules only where they are made on the main thread; one of its
     * own threads would see none of the jar's inside.
     */
    TeamsConfiguration() {
        Serialization.createObjectNode();
        new Entity().setType("");
    }

    @Bean
    Reach reach(Environment environment, TeamsProperties properties, InstantSource time) {
        if (Mode.named(environment.getProperty(Mode.KEY, "local")) == Mode.LOCAL) {
            return Reach.local(http);
        }
        if (properties.secretExpires() != null) {
            SecretExpiry.warn(properties.secretExpires(), LocalDate.ofInstant(time.instant(), DanishTime.ZONE));
        }
        return Reach.teams(properties, http, time);
    }

    @Bean
    @ConditionalOnProperty(name = Mode.KEY, havingValue = "local", matchIfMissing = true)
    LocalAddress localAddress(Environment environment) throws UnknownHostException {
        String address = environment.getProperty("server.address", "");
        return new LocalAddress(address.isBlank() ? null : InetAddress.getByName(address));
    }

    @Bean
    Entrance entrance(Reach reach) {
        return reach.entrance();
    }

    @Bean(destroyMethod = "finish")
    Turns turns(Conversation conversation, InstantSource time) {
        return new Turns(new Dispatch(), new Listening(conversation, time));
    }

    @Bean
    Connectors connectors(Reach reach) {
        return new Connectors(reach.connectorHttp());
    }

    @Bean
    TeamsCarrier carrier(Connectors connectors, Reach reach, InstantSource time) {
        return new TeamsCarrier(
                connectors,
                reach.services(),
                new Outgoing(reach.botId()),
                new Outcomes(time),
                new Whispers(reach.connectorHttp()));
    }

    @Bean
    Members members(Connectors connectors, Reach reach) {
        return new TeamsMembers(connectors, reach.services());
    }

    @Bean
    Files files(Reach reach, TeamsProperties properties) {
        return new Downloads(http, reach.files(), properties.fileLimit().toBytes());
    }
}
