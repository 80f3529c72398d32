package dk.raadslag.bot.draft;

import dk.raadslag.bot.conversation.ContactButtons;
import dk.raadslag.bot.conversation.ContactTalk;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Lets contact persons press the buttons of consent and drafts; needs the talk about replies, which takes everything else. */
@Configuration(proxyBeanMethods = false)
public class DraftTalkConfiguration {
    @Bean
    @Primary
    ContactTalk draftTalk(List<ContactButtons> buttons, @Qualifier("contactTalk") ContactTalk replies) {
        return new DraftTalk(buttons, replies);
    }
}
