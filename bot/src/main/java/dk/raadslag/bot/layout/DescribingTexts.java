package dk.raadslag.bot.layout;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.draft.DraftLinks;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.draft.DraftDocument;
import dk.raadslag.domain.draft.Layouts;
import dk.raadslag.domain.draft.TextProblem;
import dk.raadslag.domain.draft.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Tells which message texts there are, how one looks, and what is wrong with one that cannot be used. */
final class DescribingTexts {
    private static final int MOST = 5;
    private final Texts texts;
    private final DraftLinks links;
    private final Wording wording;
    private final Saying saying;

    DescribingTexts(Texts texts, DraftLinks links, Wording wording, Saying saying) {
        this.texts = texts;
        this.links = links;
        this.wording = wording;
        this.saying = saying;
    }

    Phrase list(Instant now) {
        List<Texts.InForce> inForce = texts.names().stream().map(texts::inForce).toList();
        String all = inForce.stream().map(this::entry).collect(Collectors.joining("\n\n\n"));
        return new TextWords.TextList(
                inForce.size(),
                inForce.stream()
                        .filter(text -> text.origin() != Layouts.Origin.SHIPPED)
                        .map(text -> new TextWords.OwnText(text.name(), text.origin()))
                        .toList(),
                link("tekster.txt", all, now),
                DraftLinks.OPEN_FOR.toMinutes());
    }

    String shown(String name, Instant now) {
        Texts.InForce text = texts.inForce(name);
        Phrase head = new TextWords.TextShown(
                name,
                text.origin(),
                link(file(name), text.text(), now),
                texts.fields(name),
                DraftLinks.OPEN_FOR.toMinutes());
        return saying.text(head) + "\n\n" + texts.rehearse(name, text.text());
    }

    Phrase unknown(String typed) {
        String last = Spelling.fold(typed.substring(typed.lastIndexOf('/') + 1));
        return new TextWords.NoSuchText(
                typed,
                texts.names().stream()
                        .filter(name -> Spelling.fold(name).contains(last))
                        .limit(MOST)
                        .toList());
    }

    Phrase refused(String name, List<TextProblem> problems) {
        return new TextWords.TextRefused(
                name,
                faults(problems),
                Math.max(0, problems.size() - MOST),
                problems.stream().anyMatch(one -> one.kind() == TextProblem.Kind.UNKNOWN_FIELD)
                        ? texts.fields(name)
                        : List.of());
    }

    static List<Phrase> faults(List<TextProblem> problems) {
        return problems.stream()
                .limit(MOST)
                .<Phrase>map(one -> new TextWords.TextFault(one.kind(), one.line(), one.found()))
                .toList();
    }

    String preview(String name, String text, boolean shipped, int networks) {
        return saying.text(new TextWords.TextPreview(name, shipped, networks)) + "\n\n" + texts.rehearse(name, text)
                + "\n\n" + saying.text(new TextWords.TakeTextQuestion());
    }

    private String entry(Texts.InForce one) {
        return wording.plain(new TextWords.TextEntry(
                one.name(), texts.fields(one.name()), one.text(), texts.rehearse(one.name(), one.text())));
    }

    private DraftLinks.Link link(String file, String text, Instant now) {
        return links.to(List.of(new DraftDocument(file, text.getBytes(StandardCharsets.UTF_8))), now)
                .get(0);
    }

    private static String file(String name) {
        return name.substring(name.indexOf('/') + 1) + ".vm";
    }
}
