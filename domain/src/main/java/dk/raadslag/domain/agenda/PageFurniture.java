package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes out page numbers and what stands at the edge of every other page. */
final class PageFurniture {

    private static final int FEWEST_PAGES = 3;
    private static final int EDGE = 2;
    private static final int LONGEST_PAGE_NUMBER = 30;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:side|page|s\\.) ?\\d{1,4}(?: ?(?:af|of|/) ?\\d{1,4})?|\\d{1,4} (?:af|of) \\d{1,4}");
    private static final Pattern PRINTED_PAGE = Pattern.compile("(?:https?|file)://\\S+ \\d{1,4}/\\d{1,4}");
    private static final Pattern PRINTED_AT =
            Pattern.compile("\\d{1,2}[./]\\d{1,2}[./]\\d{2,4},? \\d{1,2}[.:]\\d{2}(?: [AP]M)?(?: .*)?");

    private final List<Line> lines;
    private final Set<Integer> edges = new HashSet<>();
    private final Map<String, Integer> pagesWith = new HashMap<>();
    private final boolean printed;
    private int pages;

    private PageFurniture(List<Line> lines) {
        this.lines = lines;
        this.printed = lines.stream()
                .anyMatch(line -> PRINTED_PAGE.matcher(line.text()).matches());
    }

    static List<Line> without(List<Line> lines) {
        PageFurniture furniture = new PageFurniture(lines);
        furniture.lookAtEdges();
        return furniture.rest();
    }

    private void lookAtEdges() {
        boolean formFeeds = lines.stream().anyMatch(Line::pageStart);
        List<Integer> page = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean ends = formFeeds ? lines.get(i).pageStart() : isPageNumber(lines.get(i));
            if (ends && !page.isEmpty()) {
                lookAtPage(page);
                page = new ArrayList<>();
            }
            if (!lines.get(i).blank() && !isPageNumber(lines.get(i))) {
                page.add(i);
            }
        }
        lookAtPage(page);
    }

    private void lookAtPage(List<Integer> page) {
        pages++;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < page.size(); i++) {
            if (i < EDGE || i >= page.size() - EDGE) {
                edges.add(page.get(i));
                seen.add(key(lines.get(page.get(i))));
            }
        }
        seen.forEach(key -> pagesWith.merge(key, 1, Integer::sum));
    }

    private List<Line> rest() {
        List<Line> rest = new ArrayList<>(lines.size());
        boolean pageStart = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            pageStart |= line.pageStart();
            if (!isFurniture(i)) {
                rest.add(new Line(line.number(), line.text(), line.mark(), pageStart, line.level()));
                pageStart = pageStart && line.blank();
            }
        }
        return rest;
    }

    private boolean isFurniture(int i) {
        Line line = lines.get(i);
        if (line.blank() || !line.mayBeHeading()) {
            return false;
        }
        return isPageNumber(line)
                || isPrintedByABrowser(line)
                || (edges.contains(i) && onMostPages(line) && !isSectionOfOneLine(i));
    }

    private static boolean isPageNumber(Line line) {
        return line.text().length() <= LONGEST_PAGE_NUMBER
                && PAGE_NUMBER.matcher(line.lower()).matches();
    }

    /** The date on top of such a page is that of its printing, not of the meeting. */
    private boolean isPrintedByABrowser(Line line) {
        return printed
                && (PRINTED_PAGE.matcher(line.text()).matches()
                        || PRINTED_AT.matcher(line.text()).matches());
    }

    private boolean onMostPages(Line line) {
        int with = pagesWith.getOrDefault(key(line), 0);
        return with >= FEWEST_PAGES
                && 2 * with > pages
                && SectionHeading.of(line).isEmpty();
    }

    /** "Godkendt." may end every page, and belongs to the heading above it all the same. */
    private boolean isSectionOfOneLine(int i) {
        int above = i - 1;
        while (above >= 0 && lines.get(above).blank()) {
            above--;
        }
        return above >= 0 && SectionHeading.of(lines.get(above)).isPresent();
    }

    private static String key(Line line) {
        return DIGITS.matcher(line.text()).replaceAll("#");
    }
}
