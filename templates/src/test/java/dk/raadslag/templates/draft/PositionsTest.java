package dk.raadslag.templates.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.draft.DraftItem;
import dk.raadslag.domain.draft.DraftModel;
import dk.raadslag.domain.draft.InternalAnnex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens the positions as a spreadsheet would and compares them with what the draft was made from. */
class PositionsTest {

    @Test
    void hasALineForEveryMunicipalityOnEveryItem() throws IOException {
        DraftModel model = SampleDraft.ofNine();
        List<List<String>> rows = rows(model);

        assertThat(rows.get(0))
                .containsExactly(
                        "Kommune",
                        "Punkt",
                        "Titel",
                        "Holdning",
                        "Niveau",
                        "Efter frist",
                        "Bemærkninger",
                        "Forslag til formulering",
                        "Status");
        assertThat(rows.subList(1, rows.size()))
                .extracting(cells -> cells.get(0) + " " + cells.get(1))
                .containsExactlyElementsOf(model.annex().ticks().stream()
                        .flatMap(tick -> model.items().stream().map(item -> tick.municipality() + " " + item.number()))
                        .toList());
    }

    @Test
    void saysWhatTheAnnexSays() throws IOException {
        DraftModel model = SampleDraft.ofNine();
        List<List<String>> rows = rows(model);

        for (InternalAnnex.Said said : model.annex().said()) {
            List<String> cells = row(rows, said.municipality(), said.item());
            if (said.standing()) {
                assertThat(cells.get(6)).isEqualTo(said.answer().text());
                assertThat(cells.get(7).lines())
                        .hasSameSizeAs(said.answer().proposedWordings())
                        .zipSatisfy(
                                said.answer().proposedWordings(),
                                (line, proposed) -> assertThat(line)
                                        .startsWith(proposed.place() + ": ")
                                        .contains(proposed.current(), proposed.proposed()));
                assertThat(cells.get(8)).startsWith("Gælder");
            }
        }
        for (DraftItem item : model.items()) {
            assertThat(rows)
                    .filteredOn(cells ->
                            cells.get(1).equals(item.number()) && cells.get(8).startsWith("Gælder"))
                    .hasSize(item.answered());
        }
    }

    @Test
    void marksWhatCameLateAndLeavesOutWhatIsOnlyADraft() throws IOException {
        List<List<String>> rows = rows(SampleDraft.ofNine());

        assertThat(row(rows, "Herlev", "3.1"))
                .endsWith(
                        "Har bemærkninger",
                        "Godkendt af direktør",
                        "Ja",
                        "Vi når desværre først at svare nu.",
                        "",
                        "Modtaget efter fristen; indgår ikke");
        assertThat(row(rows, "Lyngby-Taarbæk", "3.1")).endsWith("Intet svar", "", "", "", "", "");
        assertThat(row(rows, "Rødovre", "5")).endsWith("Eventuelt", "Intet svar", "", "", "", "", "");
    }

    @ParameterizedTest
    @MethodSource("dk.raadslag.templates.draft.HostileTextTest#typed")
    void everyCellIsText(String typed) throws IOException {
        try (XSSFWorkbook book = open(SampleDraft.saying(typed))) {
            for (Row row : book.getSheetAt(0)) {
                assertThat(row).allSatisfy(cell -> {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                });
            }
            String shown = book.getSheetAt(0).getRow(1).getCell(6).getStringCellValue();
            assertThat(typed).startsWith(shown.replaceFirst("… \\(forkortet her.*", ""));
            assertThat(shown.length()).isEqualTo(Math.min(typed.length(), 32_767));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45 11 22 33 44", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "|x", "%0"})
    void noCellOfTheTextFileIsAFormula(String typed) {
        assertThat(text(SampleDraft.saying(typed)))
                .startsWith("\uFEFF\"Kommune\";\"Punkt\"")
                .contains(";\"'" + typed.strip() + "\";");
    }

    @Test
    void theSameDraftGivesTheSameBytes() {
        assertThat(bytes(SampleDraft.ofNine(), "positioner.xlsx"))
                .isEqualTo(bytes(SampleDraft.ofNine(), "positioner.xlsx"));
    }

    private static List<String> row(List<List<String>> rows, String municipality, String item) {
        return rows.stream()
                .filter(cells ->
                        cells.get(0).equals(municipality) && cells.get(1).equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> rows(DraftModel model) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook book = open(model)) {
            for (Row row : book.getSheetAt(0)) {
                rows.add(IntStream.range(0, row.getLastCellNum())
                        .mapToObj(row::getCell)
                        .map(Cell::getStringCellValue)
                        .toList());
            }
        }
        return rows;
    }

    private static XSSFWorkbook open(DraftModel model) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(model, "positioner.xlsx")));
    }

    private static String text(DraftModel model) {
        return new String(bytes(model, "positioner.csv"), StandardCharsets.UTF_8);
    }

    /** Writes the positions alone, as they stand among the other documents, which take their time. */
    private static byte[] bytes(DraftModel model, String name) {
        PositionTable table = PositionTable.of(model, Writing.WORDS::plain);
        if (name.endsWith(".csv")) {
            return PositionText.of(table);
        }
        try (PositionWorkbook workbook = new PositionWorkbook(Writing.WORDS.plain(new Sentence.RemarksCut()))) {
            return workbook.of(table, Writing.WORDS.plain(new Sentence.PositionSheet()), model.madeAt());
        }
    }
}
