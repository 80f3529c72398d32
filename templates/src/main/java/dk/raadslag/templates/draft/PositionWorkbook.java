package dk.raadslag.templates.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The positions as a workbook: every cell is text, whatever it begins with. */
final class PositionWorkbook implements AutoCloseable {
    private static final int[] CHARACTERS = {20, 8, 36, 24, 22, 11, 80, 50, 32};
    private static final int WIDTH_OF_ONE = 256;
    private static final short TEXT = 0x31;
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final SXSSFWorkbook book = new SXSSFWorkbook();
    private final CellStyle plain = style(false);
    private final CellStyle title = style(true);
    private final String cut;

    /** Needs what stands at the end of a text that is too long for a cell. */
    PositionWorkbook(String cut) {
        book.setZip64Mode(Zip64Mode.AsNeeded);
        this.cut = cut;
    }

    byte[] of(PositionTable table, String name, Instant madeAt) {
        Sheet sheet = book.createSheet(name);
        fill(sheet.createRow(0), table.titles(), title);
        for (List<String> cells : table.rows()) {
            fill(sheet.createRow(sheet.getLastRowNum() + 1), cells, plain);
        }
        arrange(sheet, table.titles().size());
        return bytes(name, madeAt);
    }

    private void fill(Row row, List<String> cells, CellStyle style) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(fitting(cells.get(column)));
        }
    }

    private String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - cut.length()) + cut;
    }

    private void arrange(Sheet sheet, int columns) {
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, CHARACTERS[Math.min(column, CHARACTERS.length - 1)] * WIDTH_OF_ONE);
        }
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, columns - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, columns - 1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private CellStyle style(boolean bold) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(TEXT);
        style.setQuotePrefixed(true);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        Font font = book.createFont();
        font.setBold(bold);
        style.setFont(font);
        return style;
    }

    private byte[] bytes(String name, Instant madeAt) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            var properties = book.getXSSFWorkbook().getProperties().getCoreProperties();
            properties.setTitle(name);
            properties.setCreator("Rådslag");
            properties.setCreated(Optional.of(Date.from(madeAt)));
            book.write(out);
            return SettledZip.of(out.toByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write the workbook of positions", failure);
        }
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot close the workbook of positions", failure);
        }
    }
}
