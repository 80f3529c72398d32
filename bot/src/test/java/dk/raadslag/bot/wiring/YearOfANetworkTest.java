package dk.raadslag.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.domain.DanishTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of the 22 municipalities of Syddanmark in fast motion: people come, go and are away while 200 requests go out. */
class YearOfANetworkTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-08-03");
    private static final LocalDate LAST = LocalDate.parse("2027-08-31");
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
    private static final LocalDate NO_END = LocalDate.of(2100, 1, 1);
    private static final LocalDate NEW_PERIOD = LocalDate.of(2027, 1, 1);
    private static final Set<String> HOLIDAYS =
            Set.of("2027-03-25", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17");
    static final List<String> CHANGING = List.of(
            "Assens",
            "Kerteminde",
            "Nyborg",
            "Svendborg",
            "Langeland",
            "Haderslev",
            "Billund",
            "Tønder",
            "Varde",
            "Vejen",
            "Kolding",
            "Vejle");

    private final Reckoning reckoning = new Reckoning();
    private final Map<LocalDate, List<Runnable>> events = new HashMap<>();
    private Office office;
    private YearOfRequests requests;

    @TempDir
    private Path home;

    @BeforeEach
    void openTheOffice() throws IOException {
        office = new Office(home, "syddanmark", FIRST.atTime(7, 0));
        requests = new YearOfRequests(office, reckoning);
        for (String line : Files.readAllLines(Path.of("../config/contacts/syddanmark.csv"))) {
            String[] cells = line.split(";", -1);
            if (!cells[0].equals("kommune")) {
                LocalDate from = cells[7].isEmpty() ? ALWAYS : LocalDate.parse(cells[7]);
                LocalDate until = cells[8].isEmpty() ? NO_END : LocalDate.parse(cells[8]);
                reckoning.begins(cells[3], cells[0], cells[5], areas(cells[6]), from, until);
            }
        }
    }

    @AfterEach
    void closeTheOffice() {
        office.close();
    }

    @Test
    void atEveryRequestExactlyThoseOnDutyAreAskedAndNobodyTwice() {
        elections();
        leaves();
        jobChanges();

        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (works(day)) {
                work(day);
            }
        }

        assertThat(requests.count()).isEqualTo(200);
        assertThat(requests.holes()).containsExactly("Kolding", "Nordfyns", "Varde", "Vejle");
    }

    private void work(LocalDate day) {
        office.goOnAt(day.atTime(9, 0));
        office.ring();
        requests.close();
        requests.follow(day);
        office.goOnAt(day.atTime(10, 0));
        events.getOrDefault(day, List.of()).forEach(event -> {
            event.run();
            requests.follow(day);
        });
        office.goOnAt(day.atTime(13, 0));
        if (requests.count() < 200 && day.getDayOfYear() % 9 != 0) {
            requests.ask(day);
        }
        requests.compare();
        requests.someAnswer(day);
    }

    /** Twelve main contacts go at New Year; eight of those who come are in the same list, the others are told of later. */
    private void elections() {
        on("2026-11-16", () -> {
            office.say("/kontakt eksport");
            List<String> rows = new ArrayList<>();
            office.offered().lines().forEach(row -> rows.addAll(afterElections(row)));
            office.send("/kontakt", "kontakter.csv", String.join("\n", rows) + "\n");
            assertThat(office.say("ja")).contains("8 nye", "12 rettede");
        });
        CHANGING.subList(8, 11)
                .forEach(name -> on("2027-01-11", () -> joins(name, newcomer(name), "hovedkontakt", "")));
        on("2027-02-15", () -> joins("Vejle", newcomer("Vejle"), "hovedkontakt", ""));
    }

    private List<String> afterElections(String row) {
        String[] cells = row.replace("\uFEFF", "").split(";", -1);
        int place = CHANGING.indexOf(cells[0]);
        if (place < 0 || !cells[5].equals("hovedkontakt")) {
            return List.of(row);
        }
        reckoning.ends(cells[3], NEW_PERIOD.minusDays(1));
        cells[8] = "2026-12-31";
        String leaving = String.join(";", cells);
        if (place >= 8) {
            return List.of(leaving);
        }
        String email = newcomer(cells[0]);
        reckoning.begins(email, cells[0], "hovedkontakt", Set.of(), NEW_PERIOD, NO_END);
        return List.of(leaving, cells[0] + ";Ny i " + cells[0] + ";;" + email + ";;hovedkontakt;;2027-01-01;");
    }

    private void leaves() {
        on("2026-09-01", () -> away("kontakt-odense", "2026-09-07", "2027-02-28", "vikar-odense@example.dk"));
        on("2026-10-01", () -> away("fag-vejle", "2026-10-05", "2026-11-20", "kontakt-vejle@example.dk"));
        on("2027-03-01", () -> away("kontakt-esbjerg", "2027-03-15", "2027-05-31", "fag-esbjerg@example.dk"));
        on("2027-04-01", () -> away("kontakt-fanoe", "2027-04-05", "2027-04-16", null));
    }

    private void jobChanges() {
        on("2026-09-15", () -> goes("fag-kolding@example.dk"));
        on("2026-09-15", () -> joins("Kolding", "fag-to-kolding@example.dk", "fagkontakt", "psykiatri"));
        on("2026-10-12", () -> goes("kontakt-middelfart@example.dk"));
        on("2026-10-20", () -> joins("Middelfart", newcomer("Middelfart"), "hovedkontakt", ""));
        on("2027-02-01", () -> goes("kontakt-nordfyns@example.dk"));
        on("2027-02-01", () -> goes("kontakt-faaborg-midtfyn@example.dk"));
        on("2027-02-02", () -> joins("Nordfyns", "kontakt-faaborg-midtfyn@example.dk", "hovedkontakt", ""));
        on("2027-02-08", () -> joins("Faaborg-Midtfyn", newcomer("Faaborg-Midtfyn"), "hovedkontakt", ""));
        on("2027-03-08", () -> goes("direktoer-svendborg@example.dk"));
        on("2027-03-08", () -> joins("Svendborg", "direktoer-to-svendborg@example.dk", "godkender", ""));
        on("2027-05-10", () -> joins("Odense", "fag-to-odense@example.dk", "fagkontakt", "børn og unge"));
    }

    private void away(String mailbox, String from, String until, @Nullable String deputy) {
        String email = mailbox + "@example.dk";
        office.order("/kontakt fravær " + email + " " + from + " " + until + (deputy == null ? "" : " " + deputy));
        reckoning.away(email, LocalDate.parse(from), LocalDate.parse(until), deputy);
    }

    private void goes(String email) {
        office.order("/kontakt fjern " + email);
        reckoning.ends(email, today().minusDays(1));
    }

    private void joins(String municipality, String email, String role, String area) {
        office.order("/kontakt tilføj " + municipality + " " + email + " Ny Kollega " + role + " " + area);
        reckoning.begins(email, municipality, role, areas(area), today(), NO_END);
    }

    private void on(String day, Runnable event) {
        events.computeIfAbsent(LocalDate.parse(day), any -> new ArrayList<>()).add(event);
    }

    private LocalDate today() {
        return DanishTime.at(office.now()).toLocalDate();
    }

    private static String newcomer(String municipality) {
        return "ny-" + municipality.toLowerCase(Locale.ROOT).replace("ø", "oe") + "@example.dk";
    }

    private static Set<String> areas(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.split(","));
    }

    static boolean works(LocalDate day) {
        MonthDay here = MonthDay.from(day);
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        boolean quiet =
                !here.isBefore(MonthDay.of(12, 23)) || !here.isAfter(MonthDay.of(1, 2)) || (week >= 28 && week <= 31);
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
                && !quiet
                && !HOLIDAYS.contains(day.toString());
    }
}
