package dk.raadslag.bot.layout;

import dk.raadslag.bot.delivery.Notices;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.Layouts;
import dk.raadslag.domain.draft.PageLayouts;
import dk.raadslag.domain.draft.RejectedText;
import dk.raadslag.domain.draft.Texts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Networks;
import dk.raadslag.domain.reminder.DueWork;
import dk.raadslag.domain.reminder.OfficeHours;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Tells the secretariat at work, once for each fault, that a layout or a text in the configuration is not used. */
final class TellingUnusedWords implements DueWork {
    private static final Duration PAUSE = Duration.ofHours(1);

    private final Layouts layouts;
    private final Texts texts;
    private final PageLayouts pages;
    private final Networks networks;
    private final OfficeHours office;
    private final Notices notices;
    private volatile Instant notBefore = Instant.MIN;

    TellingUnusedWords(
            Layouts layouts, Texts texts, PageLayouts pages, Networks networks, OfficeHours office, Notices notices) {
        this.layouts = layouts;
        this.texts = texts;
        this.pages = pages;
        this.networks = networks;
        this.office = office;
        this.notices = notices;
    }

    @Override
    public void run(Instant now) {
        if (!now.isBefore(notBefore)) {
            notBefore = now.plus(PAUSE);
            List<RejectedText> unused = Stream.concat(texts.rejected().stream(), pages.rejected().stream())
                    .toList();
            networks.all().forEach(network -> look(network, unused, now));
        }
    }

    private void look(Network network, List<RejectedText> unused, Instant now) {
        List<Layouts.InForce> broken = layouts.documents().stream()
                .map(document -> layouts.inForce(network.id(), document))
                .filter(layout -> !layout.rejected().isEmpty())
                .toList();
        if (office.isAtWork(network, now)) {
            broken.forEach(
                    layout -> tell(network, "layout:" + layout.document(), layout.rejected(), words(layout), now));
            unused.forEach(text -> tell(network, "text:" + text.name(), text.problems(), words(text), now));
        }
    }

    private void tell(Network network, String about, List<?> faults, Phrase words, Instant now) {
        notices.tellSecretariat(network, about + ":" + Integer.toHexString(faults.hashCode()), words, now);
    }

    private static Phrase words(Layouts.InForce layout) {
        return new LayoutWords.BrokenLayoutFound(
                layout.document(), layout.origin(), DescribingLayouts.faults(layout.rejected()));
    }

    private static Phrase words(RejectedText text) {
        return new TextWords.BrokenTextFound(text.name(), DescribingTexts.faults(text.problems()));
    }
}
