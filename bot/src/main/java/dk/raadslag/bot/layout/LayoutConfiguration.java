package dk.raadslag.bot.layout;

import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.domain.Audit;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.draft.Layouts;
import dk.raadslag.domain.draft.PageLayouts;
import dk.raadslag.domain.draft.Texts;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reminder.OfficeHours;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The command about layouts, and who looks after those in the configuration. */
@Configuration(proxyBeanMethods = false)
public class LayoutConfiguration {

    @Bean
    ChangingTexts changingTexts(
            Texts texts,
            DraftLinks links,
            Wording wording,
            Networks networks,
            Previewing previewing,
            Audit audit,
            Saying saying) {
        DescribingTexts describing = new DescribingTexts(texts, links, wording, saying);
        return new ChangingTexts(texts, describing, networks, previewing, audit, saying);
    }

    @Bean
    SecretariatCommand layoutCommand(
            Layouts layouts, DraftLinks links, ChangingTexts texts, Previewing previewing, Audit audit, Saying saying) {
        return new LayoutCommand(layouts, new DescribingLayouts(layouts, links), texts, previewing, audit, saying);
    }

    @Bean
    TellingUnusedWords tellingUnusedWords(
            Layouts layouts, Texts texts, PageLayouts pages, Networks networks, OfficeHours office, Notices notices) {
        return new TellingUnusedWords(layouts, texts, pages, networks, office, notices);
    }
}
