package dk.raadslag.bot.document;

import dk.raadslag.domain.Phrase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the first sheet of a workbook as text; a formula is never worked out, and what it last came to is not believed. */
public final class Workbooks {
    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final long MOST_UNPACKED = 40L * 1024 * 1024;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 100;
    private static final int FORMULAS_NAMED = 10;
    private static final int BUFFER = 64 * 1024;

    private Workbooks() {}

    /** What came of reading a workbook. */
    public sealed interface Read {}

    /** The rows from the first on, empty ones too, each as long as its last cell. */
    public record Table(List<List<String>> rows) implements Read {
        /** Copies the list. */
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** Why nothing was read. */
    public sealed interface Refused extends Read, Phrase {}

    /** It is no workbook, or a damaged one. */
    public record NoWorkbook() implements Refused {}

    /** It is larger than any list of people. */
    public record WorkbookTooLarge(int rows) implements Refused {}

    /** Some cells hold formulas; the first of them by name. */
    public record FormulasInside(List<String> cells) implements Refused {}

    /** Reads a workbook of the form .xlsx. */
    public static Read read(byte[] bytes) {
        if (bytes.length > MOST_BYTES || unfoldsTooFar(bytes)) {
            return new WorkbookTooLarge(MOST_ROWS);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getNumberOfSheets() == 0 ? new NoWorkbook() : read(book.getSheetAt(0));
        } catch (IOException | RuntimeException damaged) {
            return new NoWorkbook();
        }
    }

    private static boolean unfoldsTooFar(byte[] bytes) {
        byte[] passing = new byte[BUFFER];
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(passing); read >= 0; read = zip.read(passing)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException damaged) {
            return false;
        }
    }

    private static Read read(Sheet sheet) {
        if (sheet.getLastRowNum() >= MOST_ROWS) {
            return new WorkbookTooLarge(MOST_ROWS);
        }
        List<String> formulas = StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.FORMULA)
                .map(cell -> cell.getAddress().formatAsString())
                .limit(FORMULAS_NAMED)
                .toList();
        return formulas.isEmpty() ? table(sheet) : new FormulasInside(formulas);
    }

    private static Table table(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (int number = 0; number <= sheet.getLastRowNum(); number++) {
            rows.add(Optional.ofNullable(sheet.getRow(number))
                    .map(Workbooks::cells)
                    .orElse(List.of()));
        }
        return new Table(rows);
    }

    private static List<String> cells(Row row) {
        int last = Math.min(MOST_COLUMNS, Math.max(0, row.getLastCellNum()));
        return IntStream.range(0, last)
                .mapToObj(column -> Optional.ofNullable(row.getCell(column))
                        .map(Workbooks::text)
                        .orElse(""))
                .toList();
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING ->
                cell.getStringCellValue().replaceAll("[\\r\\n]+", " ").strip();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : BigDecimal.valueOf(cell.getNumericCellValue())
                                .stripTrailingZeros()
                                .toPlainString();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case ERROR -> "#";
            default -> "";
        };
    }
}
