package dk.raadslag.bot.layout;

import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.bot.layout.LayoutWords.LayoutLine;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.draft.LayoutProblem;
import dk.raadslag.domain.draft.Layouts;
import dk.raadslag.domain.network.Network;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Tells which layouts hold, and what is wrong with one that does not. */
final class DescribingLayouts {
    private static final int MOST = 5;
    private final Layouts layouts;
    private final DraftLinks links;

    DescribingLayouts(Layouts layouts, DraftLinks links) {
        this.layouts = layouts;
        this.links = links;
    }

    Phrase list(List<String> documents, Network network, Instant now) {
        return new LayoutWords.LayoutList(
                documents.stream()
                        .map(document -> line(layouts.inForce(network.id(), document), now))
                        .toList(),
                DraftLinks.OPEN_FOR.toMinutes());
    }

    Phrase refused(String file, String document, List<LayoutProblem> problems) {
        return new LayoutWords.LayoutRefused(
                file,
                document,
                faults(problems),
                Math.max(0, problems.size() - MOST),
                problems.stream().anyMatch(one -> one.kind() == LayoutProblem.Kind.UNKNOWN_FIELD)
                        ? layouts.fields(document)
                        : List.of());
    }

    Phrase preview(String file, String document, byte[] word, Instant now) {
        return new LayoutWords.LayoutPreview(
                file,
                document,
                isShipped(document, word),
                links.to(List.of(layouts.rehearse(document, word)), now).get(0),
                DraftLinks.OPEN_FOR.toMinutes());
    }

    Phrase used(String document, byte[] word) {
        return new LayoutWords.LayoutUsed(document, isShipped(document, word));
    }

    private boolean isShipped(String document, byte[] word) {
        return Arrays.equals(layouts.shipped(document), word);
    }

    static List<Phrase> faults(List<LayoutProblem> problems) {
        return problems.stream()
                .limit(MOST)
                .<Phrase>map(
                        one -> new LayoutWords.LayoutFault(one.kind(), one.paragraph(), one.excerpt(), one.field()))
                .toList();
    }

    private LayoutLine line(Layouts.InForce layout, Instant now) {
        return new LayoutLine(
                layout.document(),
                layout.origin(),
                links.to(List.of(layout.file()), now).get(0),
                faults(layout.rejected()));
    }
}
