package dk.raadslag.templates.draft;

import dk.raadslag.domain.SheetLine;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The positions as a text file that every spreadsheet opens. */
final class PositionText {
    private static final String UTF_8_MARK = "\uFEFF";

    private PositionText() {}

    static byte[] of(PositionTable table) {
        return Stream.concat(Stream.of(table.titles()), table.rows().stream())
                .map(cells -> SheetLine.of(cells) + "\r\n")
                .collect(Collectors.joining("", UTF_8_MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }
}
