package dk.raadslag.bot.network;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.document.TextWorkbook;
import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The consultant keeps the whole list in a spreadsheet and sends it back, on Monday 2 November 2026. */
class ContactSheetTest {
    private static final String HEADER = "kommune;navn;titel;email;telefon;rolle;fagområder;fra;til\n";

    private final Desk desk = new Desk();

    @BeforeEach
    void people() {
        desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
        desk.contact("fag-ballerup", "Bo Friis", BALLERUP, Role.SUBJECT_CONTACT, "psykiatri", "børn og unge");
        desk.contact("kontakt-egedal", "=HYPERLINK(\"x\");Dam", EGEDAL, Role.PRIMARY_CONTACT);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsExportedChangesNothingWhenItComesBack() {
        String exported = export();
        assertThat(exported).contains("\"'=HYPERLINK(\"\"x\"\");Dam\"").startsWith("\uFEFFkommune;navn");
        assertThat(desk.send("/kontakt", "k.csv", exported)).contains("Filen siger det samme", "3 personer");
        assertThat(desk.say("ja")).contains("ikke noget, der venter");
    }

    @Test
    void whoIsKnownIsNoLongerSuspected() {
        desk.contact("anden-anna", "Anna Holm", BALLERUP, Role.APPROVER);
        desk.say("/kontakt tilføj Ballerup s@exampel.dk Sofie Sand orienteres");
        desk.say("ja");
        assertThat(desk.send("/kontakt", "k.csv", export())).contains("Filen siger det samme");
    }

    @Test
    void showsWhoIsNewChangedAndGoneAndDoesItAfterAYes() {
        String file = HEADER
                + "Ballerup;Anna Holm Bang;;kontakt-ballerup@example.dk;11 22 33 44;hovedkontakt;;;\n"
                + "Ballerup;Bo Friis;;fag-ballerup@example.dk;11 22 33 44;fagkontakt;børn og unge,psykiatri;;\n"
                + "Egedal;Ny Kollega;;ny@example.dk;;stedfortræder;;;\n";
        assertThat(desk.send("/kontakt", "k.csv", file.getBytes(Charset.forName("windows-1252"))))
                .contains("Nye (1)", "Ny Kollega (ny@example.dk)")
                .contains("Rettes (1)", "Anna Holm Bang")
                .contains("stopper fra i dag (1)", "Dam")
                .contains("Uændret: 1");
        assertThat(desk.contacts.byEmail(new EmailAddress("ny@example.dk"))).isEmpty();
        assertThat(desk.say("ja")).contains("1 ny, 1 rettet og 1, der stopper");
        assertThat(names()).containsExactlyInAnyOrder("Anna Holm Bang", "Bo Friis", "Ny Kollega");
        assertThat(desk.audit.deeds()).contains("contact-added", "contact-corrected", "contact-ended");
    }

    @Test
    void aNoToAFileSaysItInOneLine() {
        desk.send("/kontakt", "k.csv", HEADER + "Egedal;Ny Kollega;;ny@example.dk;;hovedkontakt;;;\n");
        assertThat(desk.say("nej")).doesNotContain("Ny Kollega");
        assertThat(names()).hasSize(3);
    }

    @Test
    void nobodyAnswersForTwoMunicipalities() {
        assertThat(desk.say("/kontakt tilføj Egedal kontakt-ballerup@example.dk Anna Holm fagkontakt psykiatri"))
                .contains("svarer allerede for Ballerup");
        assertThat(desk.say("/kontakt tilføj Egedal kontakt-ballerup@example.dk Anna Holm orienteres"))
                .contains("Tilføj Anna Holm");
    }

    @Test
    void whatIsExportedAsAWorkbookChangesNothingWhenItComesBack() throws IOException {
        byte[] exported = desk.fetch(desk.say("/kontakt eksport"), "kontakter-omegn.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(exported))) {
            assertThat(StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                            .flatMap(row -> StreamSupport.stream(row.spliterator(), false)))
                    .allSatisfy(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING))
                    .anySatisfy(cell -> assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"x\");Dam"));
        }
        assertThat(desk.send("/kontakt", "k.xlsx", exported)).contains("Filen siger det samme", "3 personer");
    }

    @Test
    void aWorkbookIsReadAsExcelKeepsNumbersAndDates() throws IOException {
        byte[] file = workbook(sheet -> {
            Row row = sheet.createRow(2);
            List.of("Ballerup", "Ny Kollega", "", "ny@example.dk", "", "stedfortræder")
                    .forEach(cell ->
                            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
            row.createCell(4).setCellValue(11223344);
            row.createCell(7).setCellValue(LocalDate.of(2026, 12, 1));
            CellStyle day = sheet.getWorkbook().createCellStyle();
            day.setDataFormat((short) 14);
            row.getCell(7).setCellStyle(day);
        });
        assertThat(desk.send("/kontakt", "k.xlsx", file)).contains("Nye (1)", "Ny Kollega (ny@example.dk)");
        desk.say("ja");
        ContactPerson added = desk.contacts.of(desk.network.id()).stream()
                .filter(one -> one.person().name().equals("Ny Kollega"))
                .findFirst()
                .orElseThrow();
        assertThat(added.person().phone()).isEqualTo("11223344");
        assertThat(added.appointments().get(0).from()).isEqualTo("2026-12-01");
    }

    @Test
    void aFormulaIsNeitherWorkedOutNorBelieved() throws IOException {
        byte[] file = workbook(
                sheet -> sheet.createRow(3).createCell(3).setCellFormula("HYPERLINK(\"http://x\",\"a@b.dk\")"));
        assertThat(desk.send("/kontakt", "k.xlsx", file))
                .contains("formler i D4")
                .contains("som værdier");
        assertThat(desk.say("ja")).contains("ikke noget, der venter");
    }

    @Test
    void mistakesInAWorkbookAreNamedWithTheirRow() throws IOException {
        byte[] file = workbook(sheet -> {
            Row row = sheet.createRow(6);
            row.createCell(0).setCellValue("Balerup");
            row.createCell(8).setCellValue("i morgen");
        });
        assertThat(desk.send("/kontakt", "k.xlsx", file)).contains("Linje 7, kommune", "Linje 7, til");
    }

    @Test
    void aFileThatIsNoWorkbookOrFarTooLargeIsRefused() throws IOException {
        byte[] rows = workbook(sheet -> sheet.createRow(5_000).createCell(0).setCellValue("x"));
        assertThat(desk.send("/kontakt", "k.xlsx", rows)).contains("højst 5000 rækker");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(new byte[50 * 1024 * 1024]);
        }
        assertThat(desk.send("/kontakt", "k.xlsx", bomb.toByteArray())).contains("for stort");
    }

    private static byte[] workbook(Consumer<Sheet> filling) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet();
            Row titles = sheet.createRow(0);
            Stream.of(HEADER.strip().split(";"))
                    .forEach(title -> titles.createCell(Math.max(0, titles.getLastCellNum()))
                            .setCellValue(title));
            filling.accept(sheet);
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void anotherKindOfFileIsAskedForAsASheet() {
        assertThat(desk.send("/kontakt", "k.ods", "x")).contains(".xlsx- eller .csv-fil");
        assertThat(desk.send("/kontakt", "k.xlsx", "x")).contains("kan ikke læse filen som et regneark");
        assertThat(desk.say("/kontakt indlæs")).contains("/kontakt eksport");
    }

    @Test
    void of500ContactsAll25MistakesAreNamedWithTheirLineAndNothingIsDone() {
        mistakesAreNamed(lines -> desk.send("/kontakt", "k.csv", HEADER + String.join("\n", lines) + "\n"));
    }

    @Test
    void ofAWorkbookOf500ContactsTooAll25MistakesAreNamedWithTheirRow() {
        mistakesAreNamed(lines -> desk.send("/kontakt", "k.xlsx", workbook(lines)));
    }

    private static byte[] workbook(List<String> lines) {
        return TextWorkbook.write(
                "Kontakter",
                List.of(HEADER.strip().split(";")),
                lines.stream().map(line -> List.of(line.split(";", -1))).toList());
    }

    private void mistakesAreNamed(Function<List<String>, String> sent) {
        List<String> lines = new ArrayList<>(fiveHundred());
        List<Integer> planted = plant(lines);
        List<String> before = names();
        String answer = sent.apply(lines);
        assertThat(answer).contains("Filen har 25 fejl");
        assertThat(answer.lines().filter(line -> line.startsWith("- Linje ")).map(ContactSheetTest::lineNumber))
                .containsExactlyElementsOf(planted);
        assertThat(answer)
                .contains("slutter på @k")
                .contains("svarer allerede for en anden kommune")
                .contains("men med en anden adresse");
        assertThat(desk.say("ja")).contains("ikke noget, der venter");
        assertThat(names()).isEqualTo(before);
    }

    private static Integer lineNumber(String line) {
        return Integer.valueOf(line.replaceFirst("- Linje (\\d+).*", "$1"));
    }

    private List<String> fiveHundred() {
        List<Municipality> municipalities = desk.network.municipalities();
        return Stream.iterate(0, number -> number + 1)
                .limit(500)
                .map(number -> {
                    Municipality one = municipalities.get(number % municipalities.size());
                    return "%s;Person %s;;p%d@k%s.example.dk;;hovedkontakt;;;"
                            .formatted(one.name(), letters(number), number, one.code());
                })
                .toList();
    }

    private static String letters(int number) {
        return "" + (char) ('A' + number / 26) + (char) ('a' + number % 26);
    }

    /** Puts a mistake into every twentieth line and returns their numbers. */
    private static List<Integer> plant(List<String> lines) {
        List<Integer> planted = new ArrayList<>();
        for (int kind = 0; kind < 25; kind++) {
            int at = kind * 20 + 10;
            lines.set(at, spoilt(kind % 10, lines, at));
            planted.add(at + 2);
        }
        return planted;
    }

    private static String spoilt(int kind, List<String> lines, int at) {
        String line = lines.get(at);
        String[] cells = line.split(";", -1);
        String[] earlier = lines.get(at - 1).split(";", -1);
        return switch (kind) {
            case 0 -> line.replaceFirst("^[^;]+", "Balleru");
            case 1 -> line.replaceFirst("^[^;]+", "Odense");
            case 2 -> line.replace(".example.dk", ".exmaple.dk");
            case 3 -> line.replace("@", "(at)");
            case 4 -> line.replace("hovedkontakt", "hovedkontkt");
            case 5 -> line.replace(cells[1], "");
            case 6 -> lines.get(at - 1);
            case 7 -> line.replace(cells[1], earlier[1]).replace(cells[3], earlier[3]);
            case 8 ->
                line.replaceFirst("^[^;]+", earlier[0])
                        .replace(cells[1], earlier[1])
                        .replace(cells[3], "x" + earlier[3]);
            default -> line.replace(";;;", ";;2027-13-01;");
        };
    }

    private String export() {
        String answer = desk.say("/kontakt eksport");
        return new String(
                desk.fetch(answer, "kontakter-" + desk.network.id().value() + ".csv"), StandardCharsets.UTF_8);
    }

    private List<String> names() {
        return desk.contacts.of(desk.network.id()).stream()
                .filter(one -> !one.held(LocalDate.parse("2026-11-02")).isEmpty())
                .map(ContactPerson::person)
                .map(person -> person.name())
                .toList();
    }
}
