package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ContactPhrases.AnswersForTwo;
import dk.raadslag.bot.config.ContactPhrases.CellTooLong;
import dk.raadslag.bot.config.ContactPhrases.OtherNameForEmail;
import dk.raadslag.bot.config.ContactPhrases.RowTwice;
import dk.raadslag.bot.config.ContactPhrases.WrongColumnCount;
import dk.raadslag.bot.config.CsvFile.Row;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Network;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one contacts file to its end, whatever is wrong in it. */
final class ContactsFile {
    private static final int LONGEST = 500;

    private final Complaints complaints;
    private final @Nullable Network network;
    private final Map<Object, Integer> appointments = new HashMap<>();
    private final List<ContactRow> earlier = new ArrayList<>();
    private final Map<EmailAddress, ContactRow> people = new HashMap<>();

    /** A network that could not be read is null; its members and areas are then not looked at. */
    ContactsFile(@Nullable Network network, Complaints complaints) {
        this.network = network;
        this.complaints = complaints;
    }

    List<ContactRow> read(String text) {
        List<Row> rows = CsvFile.rows(text, complaints);
        Row header = rows.isEmpty() ? new Row(1, List.of("")) : rows.get(0);
        return ContactColumns.of(header, complaints).stream()
                .flatMap(columns -> rows.stream().skip(1).flatMap(row -> contact(columns, row).stream()))
                .toList();
    }

    private Optional<ContactRow> contact(ContactColumns columns, Row row) {
        if (row.cells().size() != columns.count()) {
            complaints.add(
                    row.line(),
                    "",
                    new WrongColumnCount(columns.count(), row.cells().size()));
            return Optional.empty();
        }
        if (row.cells().stream().anyMatch(cell -> cell.length() > LONGEST)) {
            complaints.add(row.line(), "", new CellTooLong(LONGEST));
            return Optional.empty();
        }
        Optional<ContactRow> contact =
                new ContactRowReading(name -> columns.cell(row, name, complaints), network).read();
        contact.ifPresent(this::refuseContradiction);
        return contact;
    }

    private void refuseContradiction(ContactRow row) {
        Integer before = appointments.putIfAbsent(List.of(row.email(), row.appointment()), row.line());
        if (before != null) {
            complaints.add(row.line(), "", new RowTwice(before));
        }
        earlier.stream()
                .filter(other ->
                        other.email().equals(row.email()) && other.appointment().clashesWith(row.appointment()))
                .findFirst()
                .ifPresent(other -> complaints.add(
                        row.line(), "kommune", new AnswersForTwo(row.email().value(), other.line())));
        earlier.add(row);
        ContactRow first = people.putIfAbsent(row.email(), row);
        if (first != null && !first.name().equals(row.name())) {
            complaints.add(
                    row.line(), "email", new OtherNameForEmail(row.email().value(), first.name(), first.line()));
        }
    }
}
