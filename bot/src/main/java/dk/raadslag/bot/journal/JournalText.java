package dk.raadslag.bot.journal;

import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of a proof pack: words for constants, names for numbers, local time for moments. */
final class JournalText {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private final Wording wording;
    private final Contacts contacts;

    JournalText(Wording wording, Contacts contacts) {
        this.wording = wording;
        this.contacts = contacts;
    }

    String of(Phrase phrase) {
        return wording.plain(phrase);
    }

    String term(String kind, Enum<?> constant) {
        return term(kind, constant.name());
    }

    String term(String kind, String name) {
        return of(new JournalWords.Term(kind, name));
    }

    String yesIf(boolean holds) {
        return holds ? term("journal", "yes") : "";
    }

    String name(@Nullable PersonId person) {
        return person == null ? "" : contacts.person(person).map(Person::name).orElse(person.toString());
    }

    static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(DanishTime.at(at));
    }
}
