package dk.raadslag.bot.config;

import dk.raadslag.domain.Phrase;
import java.util.Optional;

/** A piece of a file and where it stands. */
record Text(String value, int line, String key, Complaints complaints) {

    <T> Optional<T> as(Form<T> form) {
        Optional<T> read = form.reading().apply(value);
        if (read.isEmpty()) {
            complain(form.complaint().apply(value));
        }
        return read;
    }

    void complain(Phrase phrase) {
        complaints.add(line, key, phrase);
    }
}
