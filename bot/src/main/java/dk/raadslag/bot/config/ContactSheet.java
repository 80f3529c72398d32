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
        String header = String.join(";", ContactColumns.NAMES) + "\r\n";
        return lines.map(line -> line(line, network) + "\r\n").collect(Collectors.joining("", ORDER_MARK + header, ""));
    }

    /** A person and one of their appointments. */
    public record Line(Person person, Appointment held) {}

    private static String line(Line line, Network network) {
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
                .map(Cell::write)
                .collect(Collectors.joining(";"));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
