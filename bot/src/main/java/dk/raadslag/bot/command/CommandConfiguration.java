package dk.raadslag.bot.command;

import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.SecretariatTalk;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.conversation.Choices;
import dk.raadslag.domain.conversation.KeptWords;
import dk.raadslag.domain.conversation.Previews;
import dk.raadslag.domain.conversation.Shareables;
import dk.raadslag.domain.delivery.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The talk of the secretariat over every command that is a bean, and what commands need to answer. */
@Configuration(proxyBeanMethods = false)
public class CommandConfiguration {

    @Bean
    Saying saying(Wording wording) {
        return new Saying(wording);
    }

    @Bean
    Previewing previewing(Previews previews, Saying saying) {
        return new Previewing(
                previews, new PreviewCards(saying), () -> UUID.randomUUID().toString());
    }

    @Bean
    ChoosingNetworks choosingNetworks(Choices choices, Saying saying, ObjectProvider<StandingNotice> notices) {
        return new ChoosingNetworks(choices, saying, notices.orderedStream().toList());
    }

    @Bean
    Memory memory(Previews previews, KeptWords keptWords, Previewing previewing) {
        return new Memory(previews, keptWords, previewing);
    }

    @Bean
    SecretariatCommand switchCommand(ChoosingNetworks networks, Saying saying) {
        return new SwitchCommand(networks, saying);
    }

    @Bean
    SecretariatCommand helpCommand(List<SecretariatCommand> others, Saying saying) {
        return new HelpCommand(others, saying);
    }

    @Bean
    Sharing sharing(Shareables shareables, Outbox outbox, Audit audit, Saying saying) {
        return new Sharing(shareables, outbox, audit, saying);
    }

    @Bean
    SecretariatTalk secretariatTalk(
            List<SecretariatCommand> all, Memory memory, ChoosingNetworks networks, Sharing sharing, Saying saying) {
        Commands commands = new Commands(all);
        NearCommands near = new NearCommands(commands, memory.keptWords(), saying);
        List<SecretariatCommand> promised = new ArrayList<>(all);
        promised.add(new CorrectedCommand(commands, memory.keptWords(), saying));
        return new CommandTalk(
                commands,
                networks,
                new AnsweringPreviews(memory.previews(), new Commands(promised), networks, saying),
                new Misunderstandings(commands, near, memory, saying),
                near,
                sharing,
                new OpenQuestions(commands, memory.previews()));
    }
}
