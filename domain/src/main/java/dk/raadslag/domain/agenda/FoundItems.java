package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides how an agenda sets its items apart: by numbers, by titles above sections, or as a plain list. */
record FoundItems(List<ItemStart> starts, List<AgendaWarning> warnings) {

    static FoundItems in(AgendaText text) {
        SectionedItems sectioned = new SectionedItems(text);
        NumberedItems numbered = new NumberedItems(text, new NumberedLines(text, sectioned.all()));
        List<Candidate> run = numbered.all();
        long certain = run.stream().filter(Candidate::certain).count();
        if (!run.isEmpty() && 2 * certain >= sectioned.all().size() + (certain > 0 ? 1 : 0)) {
            return numbered(text, run, numbered);
        }
        List<ItemStart> headed = new HeadedItems(text).around(sectioned.all());
        if (headed.size() > sectioned.all().size()) {
            return new FoundItems(reaching(headed, text), List.of());
        }
        if (!sectioned.all().isEmpty()) {
            List<Candidate> contents =
                    numbered.contentsAbove(sectioned.all().get(0).index());
            List<ItemStart> all = ClosingTitles.after(sectioned.all(), text);
            return new FoundItems(numberedByContents(reaching(all, text), contents), sectioned.warnings());
        }
        List<AgendaWarning> warnings = new ArrayList<>(sectioned.warnings());
        warnings.addAll(untitled(text, numbered.withoutTitle(run)));
        return listed(text, warnings);
    }

    private static List<ItemStart> reaching(List<ItemStart> starts, AgendaText text) {
        return ItemStart.reachingOneAnother(starts, text);
    }

    private static FoundItems listed(AgendaText text, List<AgendaWarning> warnings) {
        List<ItemStart> items = new ListedItems(text).all();
        if (items.isEmpty()) {
            warnings.add(new AgendaWarning(AgendaWarning.Kind.NO_ITEMS, 0, ""));
        }
        return new FoundItems(reaching(items, text), warnings);
    }

    private static FoundItems numbered(AgendaText text, List<Candidate> run, NumberedItems numbered) {
        List<ItemStart> starts = new ArrayList<>(reaching(
                run.stream()
                        .map(item -> ItemStart.of(item.number(), numbered.spelt(item), item.index()))
                        .toList(),
                text));
        List<AgendaWarning> warnings = new ArrayList<>();
        for (Candidate row : numbered.onlyInContents(run)) {
            insert(ItemStart.of(row), starts);
            int line = text.line(row.index()).number();
            warnings.add(new AgendaWarning(
                    AgendaWarning.Kind.ONLY_IN_CONTENTS, line, ItemStart.of(row).title()));
        }
        warnings.addAll(NumberGaps.in(starts, text));
        warnings.addAll(atNumbers(AgendaWarning.Kind.NUMBER_WITHIN_AN_ITEM, text, numbered.doubtful(run)));
        warnings.addAll(untitled(text, numbered.withoutTitle(run)));
        return new FoundItems(starts, warnings);
    }

    private static void insert(ItemStart row, List<ItemStart> starts) {
        int at = 0;
        while (at < starts.size() && row.comesAfter(starts.get(at))) {
            at++;
        }
        starts.add(at, row);
    }

    private static List<AgendaWarning> untitled(AgendaText text, List<NumberedLine> lines) {
        return atNumbers(AgendaWarning.Kind.NUMBER_WITHOUT_TITLE, text, lines);
    }

    private static List<AgendaWarning> atNumbers(AgendaWarning.Kind kind, AgendaText text, List<NumberedLine> lines) {
        return lines.stream()
                .map(line -> new AgendaWarning(
                        kind, text.line(line.index()).number(), line.number().toString()))
                .toList();
    }

    /** A numbered list on top may hold the numbers of items that repeat their titles further down. */
    private static List<ItemStart> numberedByContents(List<ItemStart> starts, List<Candidate> contents) {
        Map<String, ItemStart> byTitle = new HashMap<>();
        starts.forEach(start -> byTitle.putIfAbsent(Characters.bare(start.title()), start));
        List<ItemStart> inOrder = new ArrayList<>();
        for (Candidate row : contents) {
            ItemStart listed = ItemStart.of(row);
            ItemStart start = byTitle.remove(Characters.bare(listed.title()));
            inOrder.add(start == null ? listed : start.numbered(row.number()));
        }
        return byTitle.isEmpty() ? inOrder : starts;
    }
}
