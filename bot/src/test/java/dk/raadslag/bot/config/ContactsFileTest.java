package dk.raadslag.bot.config;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactsFileTest {
    private static final String HEADER = "kommune;navn;titel;email;telefon;rolle;fagområder;fra;til\n";

    private final Complaints complaints = new Complaints("contacts/net.csv");

    @Test
    void readsAPersonWithTheirAppointment() {
        List<ContactRow> rows = read(
                HEADER
                        + "Lyngby-Taarbæk;Fagkontakt;Konsulent;Fag@Example.dk;00 00 00 00;fagkontakt;psykiatri, Børn og unge;2027-01-01;2027-06-30\n");

        ContactRow row = rows.get(0);
        assertThat(row.email().value()).isEqualTo("fag@example.dk");
        assertThat(row.appointment())
                .isEqualTo(new Appointment(
                        new MunicipalityCode("173"),
                        Role.SUBJECT_CONTACT,
                        Set.of("psykiatri", "børn og unge"),
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 6, 30)));
    }

    @Test
    void columnsMayStandInAnyOrderAndTextInQuotationMarks() {
        String text = """
                email;rolle;kommune;navn;titel;telefon;fra;til;fagområder
                a@example.dk;hovedkontakt;151;"Den ""nye""; kontakt";"Konsulent
                i to linjer";;;;
                ;;;;;;;;
                b@example.dk;Raadsmedlem;egedal kommune;Medlem;;;;;
                """;
        List<ContactRow> rows = read(text.replace("\n", "\r\n"));

        assertThat(rows).extracting(ContactRow::name).containsExactly("Den \"nye\"; kontakt", "Medlem");
        assertThat(rows).extracting(ContactRow::line).containsExactly(2, 5);
        assertThat(rows.get(1).appointment().role()).isEqualTo(Role.COUNCIL_MEMBER);
    }

    @Test
    void oneAddressMayHoldSeveralRoles() {
        List<ContactRow> rows = read(
                HEADER + "151;Kontakt;;a@example.dk;;hovedkontakt;;;\n" + "151;Kontakt;;A@example.dk;;godkender;;;\n");

        assertThat(rows).hasSize(2);
    }

    @Test
    void everyPlantedMistakeIsNamedWithItsLine() {
        complaintsAbout(HEADER
                + "Balerup;Kontakt;;a@example.dk;;hovedkontakt;;;\n"
                + "999;Kontakt;;b@example.dk;;hovedkontakt;;;\n"
                + "Aarhus;Kontakt;;c@example.dk;;hovedkontakt;;;\n"
                + "151;;;d@example.dk;;hovedkontakt;;;\n"
                + "151;Kontakt;;kontakt(at)example.dk;;hovedkontakt;;;\n"
                + "151;Kontakt;;e@example.dk;;hovedkontakter;;;\n"
                + "151;Kontakt;;f@example.dk;;chef;;;\n"
                + "151;Kontakt;;g@example.dk;;fagkontakt;psykiatrien;;\n"
                + "151;Kontakt;;h@example.dk;;fagkontakt;it;;\n"
                + "151;Kontakt;;i@example.dk;;hovedkontakt;;1.2.2027;\n"
                + "151;Kontakt;;j@example.dk;;hovedkontakt;;;2027-02-29\n"
                + "151;Kontakt;;k@example.dk;;hovedkontakt;;2027-02-01;2027-01-01\n"
                + "151;Kontakt;;l@example.dk;;hovedkontakt\n"
                + "151;Kontakt;;m@example.dk;;hovedkontakt;;;\n"
                + "Ballerup;Kontakt;;M@example.dk;;Hovedkontakt;;;\n"
                + "159;En anden;;m@example.dk;;hovedkontakt;;;\n"
                + "151;\"Kontakt;;n@example.dk;;hovedkontakt;;;\n");

        assertThat(said())
                .containsExactly(
                        "2: kommune: »Balerup« kendes ikke. Mente du »Ballerup«?",
                        "3: kommune: »999« er ikke en kommune. Skriv kommunens navn eller kommunekode.",
                        "4: kommune: Aarhus er ikke med i netværket. Tilføj kommunen under municipalities, eller fjern den her.",
                        "5: navn: Der mangler en værdi.",
                        "6: email: »kontakt(at)example.dk« er ikke en e-mailadresse. Skriv fx navn@kommune.dk.",
                        "7: rolle: »hovedkontakter« kendes ikke. Mente du »hovedkontakt«?",
                        "8: rolle: Rollen »chef« kendes ikke. Mulige roller: hovedkontakt, fagkontakt, stedfortræder, godkender, orienteres, rådsmedlem.",
                        "9: fagområder: »psykiatrien« kendes ikke. Mente du »psykiatri«?",
                        "10: fagområder: Fagområdet »it« findes ikke i netværket. Mulige fagområder: psykiatri, børn og unge, almen medicin, sygehusdrift.",
                        "11: fra: »1.2.2027« er ikke en dato. Skriv år-måned-dag, fx 2027-01-20.",
                        "12: til: »2027-02-29« er ikke en dato. Skriv år-måned-dag, fx 2027-01-20.",
                        "13: til: Perioden slutter 2027-01-01, før den begynder 2027-02-01.",
                        "14: Rækken har 6 felter; der skal være 9. Tæl semikolonerne, og sæt anførselstegn om felter, der selv indeholder semikolon.",
                        "16: Rækken står allerede i linje 15.",
                        "17: kommune: m@example.dk svarer allerede for en anden kommune i linje 15. En person kan kun svare for én kommune ad gangen.",
                        "17: email: m@example.dk hører i linje 15 til »Kontakt«. Én adresse er én person: ret navnet eller adressen.",
                        "18: Et anførselstegn bliver ikke lukket.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kommune,navn,titel | 1: Første linje skal være kommune;navn;titel;email;telefon;rolle;fagområder;fra;til med semikolon imellem.",
                "kommune;navn;titel;email;telefon;rolle;fagområder;fra | 1: til: Kolonnen »til« mangler i første linje.",
                "kommune;navn;titel;email;telefon;rolle;fagområder;fra;til;fax | 1: fax: Kolonnen »fax« kendes ikke. Mulige kolonner: kommune, navn, titel, email, telefon, rolle, fagområder, fra, til.",
                "kommune;navn;titel;email;telefon;rolle;fagområder;fra;til;navn | 1: navn: »navn« står der to gange."
            })
    void theHeaderMustNameTheColumns(String header, String expected) {
        complaintsAbout(header + "\n");

        assertThat(said()).containsExactly(expected);
    }

    private List<ContactRow> read(String text) {
        List<ContactRow> rows = complaintsAbout(text);
        assertThat(said()).isEmpty();
        return rows;
    }

    private List<ContactRow> complaintsAbout(String text) {
        var network = ConfigFolder.read(Path.of("..", "config")).networks().all().stream()
                .filter(one -> one.shortName().equals("OMN"))
                .findFirst();
        return new ContactsFile(network.orElseThrow(), complaints).read(text);
    }

    private List<String> said() {
        return complaints.byLine().stream()
                .map(problem -> problem.inWords(Words.SHIPPED).replaceFirst("^contacts/net.csv:", ""))
                .toList();
    }
}
