package dk.raadslag.bot.config;

import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A network's contact persons as a file with the columns of config/contacts.
 *
 * @param rows what could be read
 * @param problems what could not, or cannot be meant, line by line
 */
public record ContactSheet(List<ContactRow> rows, List<ConfigProblem> problems) {
    private static final String ORDER_MARK = "\uFEFF";

    /** Copies the lists. */
    public ContactSheet {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Reads a file as it was sent; people the network knows already are not suspected of being somebody else. */
    public static ContactSheet read(String text, Network network, Set<EmailAddress> known) {
        Complaints complaints = new Complaints("");
        List<ContactRow> rows = new ContactsFile(network, complaints).read(text);
        new Suspicions(rows, known, complaints).raise(network);
        return new ContactSheet(rows, complaints.byLine());
    }

    /** Writes people so that a spreadsheet shows them in Danish letters and takes none for a formula. */
    public static String write(Stream<Line> lines, Network network) {
        return ORDER_MARK + text(Stream.concat(Stream.of(ContactColumns.NAMES), cells(lines, network)));
    }

    /** Returns the titles of the columns. */
    public static List<String> titles() {
        return ContactColumns.NAMES;
    }

    /** Returns people as the cells of a table below its titles. */
    public static Stream<List<String>> cells(Stream<Line> lines, Network network) {
        return lines.map(line -> line(line, network));
    }

    /** Writes the cells of a table as the text of a file; a row shorter than the first is filled up. */
    public static String text(List<List<String>> rows) {
        int columns = rows.isEmpty() ? 0 : trimmed(rows.get(0)).size();
        return text(rows.stream()
                .map(ContactSheet::trimmed)
                .map(row -> Stream.concat(row.stream(), Stream.generate(() -> ""))
                        .limit(row.isEmpty() ? 0 : Math.max(columns, row.size()))
                        .toList()));
    }

    private static String text(Stream<List<String>> rows) {
        return rows.map(row -> row.stream().map(Cell::write).collect(Collectors.joining(";")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static List<String> trimmed(List<String> row) {
        int last = row.size();
        while (last > 0 && row.get(last - 1).isBlank()) {
            last--;
        }
        return row.subList(0, last);
    }

    /** A person and one of their appointments. */
    public record Line(Person person, Appointment held) {}

    private static List<String> line(Line line, Network network) {
        Person person = line.person();
        Appointment held = line.held();
        return Stream.of(
                        network.nameOf(held.municipality()),
                        person.name(),
                        orEmpty(person.title()),
                        person.email().value(),
                        orEmpty(person.phone()),
                        RoleNames.of(held.role()),
                        held.areas().stream().sorted().collect(Collectors.joining(",")),
                        day(held.from()),
                        day(held.until()))
                .toList();
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
