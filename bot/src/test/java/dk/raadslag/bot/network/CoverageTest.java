package dk.raadslag.bot.network;

import static dk.raadslag.bot.fakes.Omegn.BALLERUP;
import static dk.raadslag.bot.fakes.Omegn.EGEDAL;
import static dk.raadslag.bot.fakes.Omegn.FURESOE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.bot.fakes.Desk;
import dk.raadslag.bot.fakes.Omegn;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The consultant looks for what is not covered, on Monday 2 November 2026; the areas are psykiatri and børn og unge. */
class CoverageTest {

    @Test
    void tellsOfEachFieldWhetherItIsCovered() throws IOException {
        try (Desk desk = new Desk()) {
            people(desk);

            String answer = desk.say("/netværk dækning");

            assertThat(answer)
                    .contains("mandag den 2. november 2026: 2 af 12 felter har mere end én person")
                    .contains(
                            "ingen: 6",
                            "væk uden stedfortræder: 1",
                            "stopper inden for 60 dage: 1",
                            "kun én person: 2");
            assertThat(sheet(desk.fetch(answer, "daekning-omegn.xlsx")))
                    .containsExactly(
                            "Kommune|Afgiver|psykiatri|børn og unge",
                            "Ballerup|Anna Holm og Dorte Juhl|Bo Friis og Eva Lund|kun Bo Friis",
                            "Egedal|kun Carl Dam|ingen|væk: =Fin Bak",
                            "Furesø|Gry Ravn (til og med tirsdag den 1. december 2026)|ingen|ingen",
                            "Lyngby-Taarbæk|ingen|ingen|ingen");
        }
    }

    @Test
    void anAreaIsNotTakenForAMunicipality() {
        try (Desk desk = new Desk()) {
            assertThat(desk.say("/netværk dækning psyk"))
                    .contains("alle fagområder på én gang: psykiatri og børn og unge. Skriv bare `/netværk dækning`")
                    .doesNotContain("ikke kommunen");
        }
    }

    @Test
    void showsTenMunicipalitiesAtATime() {
        List<Municipality> many = IntStream.rangeClosed(101, 129)
                .mapToObj(code -> new Municipality(new MunicipalityCode(Integer.toString(code)), "Kommune " + code))
                .toList();
        try (Desk desk = new Desk("local", Omegn.of(many))) {
            String first = String.valueOf(
                    desk.hear("/netværk dækning").messages().get(0).card());
            String last = desk.press("coverage-page", Map.of("network", "omegn", "page", "3"));

            assertThat(rows(first)).hasSize(11).last().isEqualTo("Kommune 110|ingen|ingen|ingen");
            assertThat(first).contains("Side 1 af 3", "Næste").doesNotContain("Forrige");
            assertThat(rows(last)).hasSize(10).last().isEqualTo("Kommune 129|ingen|ingen|ingen");
            assertThat(last).contains("Forrige").doesNotContain("Næste");
            assertThat(desk.press("coverage-page", Map.of("network", "andet", "page", "x")))
                    .contains("ikke jeres");
        }
    }

    @Test
    void theHolesNameAreasWithoutAnybodyAndMunicipalitiesWithOne() {
        try (Desk desk = new Desk()) {
            people(desk);

            assertThat(desk.say("/netværk huller"))
                    .contains("- psykiatri: Egedal, Furesø og Lyngby-Taarbæk")
                    .contains("- børn og unge: Egedal, Furesø og Lyngby-Taarbæk")
                    .contains("Kun én person, der kan afgive svar: Egedal")
                    .contains("Furesø: Gry Ravn, til og med tirsdag den 1. december 2026");
        }
    }

    private static void people(Desk desk) {
        desk.contact("kontakt-ballerup", "Anna Holm", BALLERUP, Role.PRIMARY_CONTACT);
        desk.contact("sted-ballerup", "Dorte Juhl", BALLERUP, Role.DEPUTY);
        desk.contact("fag-ballerup", "Bo Friis", BALLERUP, Role.SUBJECT_CONTACT);
        desk.contact("psyk-ballerup", "Eva Lund", BALLERUP, Role.SUBJECT_CONTACT, "psykiatri");
        desk.contact("kontakt-egedal", "Carl Dam", EGEDAL, Role.PRIMARY_CONTACT);
        desk.contact("boern-egedal", "=Fin Bak", EGEDAL, Role.SUBJECT_CONTACT, "børn og unge");
        desk.away("boern-egedal", new Absence(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 20), null));
        Person gry = desk.contact("kontakt-furesoe", "Gry Ravn", FURESOE, Role.PRIMARY_CONTACT);
        ContactPerson held = desk.contacts.of(desk.network.id(), gry.id()).orElseThrow();
        desk.contacts.keep(
                desk.network.id(),
                held.with(held.appointments().stream()
                        .map((Appointment one) -> one.endedOn(LocalDate.of(2026, 12, 1)))
                        .toList()));
    }

    private static List<String> sheet(byte[] file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .map(row -> StreamSupport.stream(row.spliterator(), false)
                            .map(Cell::getStringCellValue)
                            .reduce((left, right) -> left + "|" + right)
                            .orElse(""))
                    .toList();
        }
    }

    private static List<String> rows(String card) {
        JsonNode table = JsonMapper.shared().readTree(card).path("body").path(1);
        return table.path("rows").valueStream().map(CoverageTest::texts).toList();
    }

    private static String texts(JsonNode row) {
        Stream<String> texts = row.path("cells")
                .valueStream()
                .map(cell -> cell.path("items").path(0).path("text").asString());
        return String.join("|", texts.toList());
    }
}
