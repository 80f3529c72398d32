package dk.raadslag.bot.network;

import dk.raadslag.bot.config.RoleNames;
import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.network.Appointment;
import dk.raadslag.domain.network.ContactPerson;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What becomes another by a correction, field by field. */
final class Differences {
    private Differences() {}

    static List<ContactWords.Difference> between(
            ContactPerson before, ContactPerson after, Collection<ContactField> fields) {
        return fields.stream()
                .map(field -> new ContactWords.Difference(
                        field.typed(), value(field, before, after), value(field, after, before)))
                .filter(one -> !Objects.equals(one.before(), one.after()))
                .toList();
    }

    private static @Nullable String value(ContactField field, ContactPerson contact, ContactPerson other) {
        return switch (field) {
            case NAME -> contact.person().name();
            case TITLE -> contact.person().title();
            case PHONE -> contact.person().phone();
            case EMAIL -> contact.person().email().value();
            case ROLE -> held(contact, other, one -> RoleNames.of(one.role()));
            case AREAS -> held(contact, other, Differences::areas);
            case FROM -> held(contact, other, one -> inWords(one.from()));
            case UNTIL -> held(contact, other, one -> inWords(one.until()));
        };
    }

    private static String held(ContactPerson contact, ContactPerson other, Function<Appointment, String> value) {
        return contact.appointments().stream()
                .filter(one -> !other.appointments().contains(one))
                .map(value)
                .collect(Collectors.joining());
    }

    private static String areas(Appointment held) {
        return held.areas().stream().sorted(DanishOrder.OF_NAMES).collect(Collectors.joining(", "));
    }

    private static String inWords(@Nullable LocalDate day) {
        return day == null ? "" : DanishTime.inWords(day);
    }
}
