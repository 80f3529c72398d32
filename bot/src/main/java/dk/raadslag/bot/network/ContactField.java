package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Spelling;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be corrected of a contact person, as it is typed before its value. */
enum ContactField {
    NAME("navn"),
    TITLE("titel"),
    PHONE("telefon"),
    EMAIL("email"),
    ROLE("rolle"),
    AREAS("områder"),
    FROM("fra"),
    UNTIL("til");

    private static final Map<String, ContactField> OTHER_NAMES = Map.of(
            "stilling",
            TITLE,
            "tlf",
            PHONE,
            "mobil",
            PHONE,
            "e-mail",
            EMAIL,
            "mail",
            EMAIL,
            "område",
            AREAS,
            "fagområder",
            AREAS,
            "fagområde",
            AREAS);

    private final String typed;

    ContactField(String typed) {
        this.typed = typed;
    }

    String typed() {
        return typed;
    }

    /** Reads "navn Anna Holm telefon 11 22 33 44"; what stands between two names is the first one's value. */
    static Choice<Map<ContactField, String>> values(String text) {
        Map<ContactField, String> values = new EnumMap<>(ContactField.class);
        ContactField current = null;
        for (String word : text.strip().split("\\s+")) {
            Optional<ContactField> named = named(word).filter(field -> !values.containsKey(field));
            if (named.isPresent()) {
                current = named.get();
                values.put(current, "");
            } else if (current == null) {
                return Choice.ask(word.isEmpty() ? new ContactWords.NoFieldNamed() : unknown(word));
            } else {
                values.merge(current, word, (earlier, later) -> (earlier + " " + later).strip());
            }
        }
        return values.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .findFirst()
                .<Choice<Map<ContactField, String>>>map(
                        entry -> Choice.ask(new ContactWords.FieldWithoutValue(entry.getKey().typed)))
                .orElseGet(() -> Choice.one(values));
    }

    private static Optional<ContactField> named(String word) {
        String bare = word.replaceFirst("[:=]$", "");
        return Arrays.stream(values())
                .filter(field -> Spelling.same(field.typed, bare))
                .findFirst()
                .or(() -> OTHER_NAMES.keySet().stream()
                        .filter(name -> Spelling.same(name, bare))
                        .findFirst()
                        .map(OTHER_NAMES::get));
    }

    private static ContactWords.UnknownField unknown(String word) {
        List<String> known = Arrays.stream(values()).map(ContactField::typed).toList();
        return new ContactWords.UnknownField(word, Spelling.nearest(word, known).orElse(null));
    }
}
