package dk.raadslag.bot.journal;

import dk.raadslag.domain.SheetLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table that a spreadsheet opens; no cell can be a formula. */
final class Sheet {
    private final List<String> lines = new ArrayList<>();

    /** Begins with a line of titles, parted by semicolons. */
    Sheet(String titles) {
        lines.add(SheetLine.of(List.of(titles.split(";", -1))));
    }

    void add(String... cells) {
        lines.add(SheetLine.of(List.of(cells)));
    }

    boolean isEmpty() {
        return lines.size() == 1;
    }

    String text() {
        return lines.stream().map(line -> line + "\r\n").collect(Collectors.joining());
    }
}
