package dk.raadslag.templates;

import dk.raadslag.domain.PhraseTypes;
import dk.raadslag.domain.draft.DraftWriter;
import dk.raadslag.domain.draft.KeptLayouts;
import dk.raadslag.domain.draft.KeptTexts;
import dk.raadslag.domain.draft.Layouts;
import dk.raadslag.domain.draft.PageLayouts;
import dk.raadslag.domain.draft.PagePrinter;
import dk.raadslag.domain.draft.PremeetingWriter;
import dk.raadslag.domain.draft.Texts;
import dk.raadslag.templates.draft.PrintingPages;
import dk.raadslag.templates.draft.SamplePages;
import dk.raadslag.templates.draft.TextLayouts;
import dk.raadslag.templates.draft.WordLayouts;
import dk.raadslag.templates.draft.WritingDrafts;
import dk.raadslag.templates.draft.WritingPremeetings;
import dk.raadslag.templates.wording.SentTexts;
import dk.raadslag.templates.wording.VelocityWording;
import dk.raadslag.templates.wording.WordingTexts;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the words and the documents; the secretariat's own lie in the folder {@code wording} of the configuration. */
@Configuration(proxyBeanMethods = false)
public class TemplatesConfiguration {

    @Bean
    SentTexts sentTexts(KeptTexts kept, Clock clock) {
        return new SentTexts(kept, clock);
    }

    @Bean
    VelocityWording wording(@Value("${raadslag.config:./config}") String config, SentTexts sent) {
        return new VelocityWording(Path.of(config, "wording"), sent);
    }

    @Bean
    Texts texts(VelocityWording wording, SentTexts sent, PhraseTypes types) {
        return new WordingTexts(wording, sent, types);
    }

    @Bean
    Layouts layouts(
            VelocityWording wording,
            KeptLayouts kept,
            @Value("${raadslag.config:./config}") String config,
            @Value("${raadslag.home:./data}") String home) {
        return new WordLayouts(
                Path.of(config, "wording", "draft"), Path.of(home, "layouts"), kept, new SamplePages(wording));
    }

    @Bean
    PageLayouts pageLayouts(VelocityWording wording, @Value("${raadslag.config:./config}") String config) {
        return new TextLayouts(Path.of(config, "wording", "draft"), new SamplePages(wording));
    }

    @Bean
    DraftWriter draftWriter(
            VelocityWording wording, Layouts layouts, @Value("${raadslag.config:./config}") String config) {
        return new WritingDrafts(wording, layouts, Path.of(config, "wording", "draft"));
    }

    @Bean
    PagePrinter pagePrinter() {
        return new PrintingPages();
    }

    @Bean
    PremeetingWriter premeetingWriter(VelocityWording wording, Layouts layouts) {
        return new WritingPremeetings(wording, layouts);
    }
}
