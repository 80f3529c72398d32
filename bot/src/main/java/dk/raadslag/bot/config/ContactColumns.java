package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.Misspelt;
import dk.raadslag.bot.config.ConfigPhrases.Twice;
import dk.raadslag.bot.config.ContactPhrases.MissingColumn;
import dk.raadslag.bot.config.ContactPhrases.NotSemicolons;
import dk.raadslag.bot.config.ContactPhrases.UnknownColumn;
import dk.raadslag.bot.config.CsvFile.Row;
import dk.raadslag.domain.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which column of a contacts file stands where. */
record ContactColumns(Map<String, Integer> places, int count) {
    static final List<String> NAMES =
            List.of("kommune", "navn", "titel", "email", "telefon", "rolle", "fagområder", "fra", "til");

    /** Returns the columns of the header, or empty when it is not the header of a contacts file. */
    static Optional<ContactColumns> of(Row header, Complaints complaints) {
        if (header.cells().size() == 1) {
            complaints.add(header.line(), "", new NotSemicolons());
            return Optional.empty();
        }
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < header.cells().size(); place++) {
            place(header, place, places, complaints);
        }
        NAMES.stream()
                .filter(name -> !places.containsKey(name))
                .forEach(name -> complaints.add(header.line(), name, new MissingColumn(name)));
        return places.keySet().containsAll(NAMES)
                ? Optional.of(new ContactColumns(places, header.cells().size()))
                : Optional.empty();
    }

    private static void place(Row header, int place, Map<String, Integer> places, Complaints complaints) {
        String written = header.cells().get(place);
        String name = written.toLowerCase(Locale.ROOT).replace("aa", "å").replace("e-mail", "email");
        if (!NAMES.contains(name)) {
            complaints.add(header.line(), written, unknown(written));
        } else if (places.putIfAbsent(name, place) != null) {
            complaints.add(header.line(), written, new Twice(written));
        }
    }

    private static Phrase unknown(String written) {
        return NearMiss.of(written, NAMES)
                .<Phrase>map(meant -> new Misspelt(written, meant))
                .orElseGet(() -> new UnknownColumn(written, String.join(", ", NAMES)));
    }

    Text cell(Row row, String name, Complaints complaints) {
        int place = places.getOrDefault(name, 0);
        return new Text(Cell.read(row.cells().get(place)), row.line(), name, complaints);
    }
}
