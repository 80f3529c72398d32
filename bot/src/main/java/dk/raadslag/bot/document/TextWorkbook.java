package dk.raadslag.bot.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A table as a workbook in which every cell is text, whatever it begins with. */
public final class TextWorkbook {
    private static final short TEXT = 0x31;
    private static final int WIDTH_OF_ONE = 256;
    private static final int WIDEST = 60;
    private static final int MARGIN = 3;
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private TextWorkbook() {}

    /** Writes a sheet with a line of titles above the rows; a text longer than a cell takes is cut. */
    public static byte[] write(String name, List<String> titles, List<List<String>> rows) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet(name);
            fill(sheet.createRow(0), titles, style(book, true));
            CellStyle plain = style(book, false);
            rows.forEach(cells -> fill(sheet.createRow(sheet.getLastRowNum() + 1), cells, plain));
            sheet.createFreezePane(1, 1);
            for (int column = 0; column < titles.size(); column++) {
                sheet.setColumnWidth(column, width(sheet, column) * WIDTH_OF_ONE);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write the workbook " + name, failure);
        }
    }

    private static void fill(Row row, List<String> cells, CellStyle style) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellStyle(style);
            String text = cells.get(column);
            cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST)));
        }
    }

    private static CellStyle style(Workbook book, boolean title) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(TEXT);
        style.setQuotePrefixed(true);
        style.setWrapText(true);
        var font = book.createFont();
        font.setBold(title);
        style.setFont(font);
        return style;
    }

    private static int width(Sheet sheet, int column) {
        int longest = 0;
        for (Row row : sheet) {
            var cell = row.getCell(column);
            longest = Math.max(
                    longest, cell == null ? 0 : cell.getStringCellValue().length());
        }
        return Math.min(longest, WIDEST) + MARGIN;
    }
}
