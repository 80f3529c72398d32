package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ContactPhrases.QuoteNotClosed;
import java.util.ArrayList;
import java.util.List;

/** Splits a file into rows and cells at line ends and semicolons outside quotation marks. */
final class CsvFile {
    private final String text;
    private final Complaints complaints;
    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private int position;
    private int line = 1;
    private int rowLine = 1;

    private CsvFile(String text, Complaints complaints) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n') + "\n";
        this.complaints = complaints;
    }

    /** One row and the line it begins in. */
    record Row(int line, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        private boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    static List<Row> rows(String text, Complaints complaints) {
        return new CsvFile(text, complaints).split();
    }

    private List<Row> split() {
        while (position < text.length()) {
            char letter = text.charAt(position++);
            if (letter == '"' && cell.toString().isBlank()) {
                quoted();
            } else if (letter == ';') {
                endCell();
            } else if (letter == '\n') {
                endRow();
            } else {
                cell.append(letter);
            }
        }
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    private void quoted() {
        cell.setLength(0);
        while (position < text.length()) {
            char letter = text.charAt(position++);
            if (letter != '"') {
                line += letter == '\n' ? 1 : 0;
                cell.append(letter);
            } else if (position < text.length() && text.charAt(position) == '"') {
                position++;
                cell.append('"');
            } else {
                return;
            }
        }
        complaints.add(rowLine, "", new QuoteNotClosed());
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell = new StringBuilder();
    }

    private void endRow() {
        endCell();
        rows.add(new Row(rowLine, cells));
        cells = new ArrayList<>();
        rowLine = ++line;
    }
}
