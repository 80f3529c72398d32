package dk.raadslag.bot.log;

import dk.raadslag.domain.Audit;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.Person;
import dk.raadslag.domain.network.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what the audit says in a person's words: names for numbers, and only what this network knows. */
public final class TellingDeeds {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");
    private static final Set<String> PERSONS = Set.of("person", "by", "deputy", "successor");
    private static final String MUNICIPALITY = "municipality";
    private static final String FORUM = "forum";
    private static final String ITSELF = "raadslag";

    private final Audit audit;
    private final Contacts contacts;

    TellingDeeds(Audit audit, Contacts contacts) {
        this.audit = audit;
        this.contacts = contacts;
    }

    /** A deed in words that need no line around them. */
    public record Told(Instant at, String deed, String subject, Phrase words) {}

    /** Returns every deed about these networks, meetings and rounds, by their printed ids, oldest first. */
    public List<Told> told(List<String> subjects, Network network) {
        return subjects.stream()
                .flatMap(id -> audit.about(id).stream())
                .sorted(Comparator.comparing(Audit.Entry::at))
                .map(entry -> told(entry, network))
                .toList();
    }

    private Told told(Audit.Entry entry, Network network) {
        return new Told(
                entry.at(),
                entry.deed(),
                entry.subject(),
                new LogWords.ToldDeed(by(entry), withoutNumber(entry.deed()), worded(entry, network)));
    }

    List<LogLine> lines(LogSubject subject, Network network) {
        return subject.entries().stream()
                .flatMap(id -> audit.about(id).stream())
                .filter(entry -> concerns(entry, subject, network))
                .map(entry -> line(entry, subject, network))
                .toList();
    }

    static String clock(Instant at) {
        return CLOCK.format(DanishTime.at(at));
    }

    private boolean concerns(Audit.Entry entry, LogSubject subject, Network network) {
        MunicipalityCode only = subject.municipality();
        if (only == null) {
            return true;
        }
        String named = details(entry).get(MUNICIPALITY);
        return named == null ? isOf(entry.actor(), only, network) : named.equals(only.value());
    }

    private boolean isOf(String actor, MunicipalityCode municipality, Network network) {
        return person(actor)
                .flatMap(id -> contacts.of(network.id(), id))
                .filter(contact -> contact.appointments().stream()
                        .anyMatch(held -> held.municipality().equals(municipality)))
                .isPresent();
    }

    private LogLine line(Audit.Entry entry, LogSubject subject, Network network) {
        return new LogLine(
                entry.at(),
                new LogWords.DeedLine(
                        clock(entry.at()),
                        by(entry),
                        withoutNumber(entry.deed()),
                        worded(entry, network),
                        subject.several()
                                        && !entry.subject().equals(network.id().value())
                                ? entry.subject()
                                : null));
    }

    private String by(Audit.Entry entry) {
        return entry.actor().equals(ITSELF) ? "" : name(entry.actor());
    }

    private static String withoutNumber(String deed) {
        return deed.replaceFirst("-\\d[\\d-]*$", "");
    }

    private Map<String, String> worded(Audit.Entry entry, Network network) {
        Map<String, String> details = new LinkedHashMap<>();
        LocalDate day = DanishTime.at(entry.at()).toLocalDate();
        details(entry)
                .forEach((key, value) -> details.put(
                        key, key.equals(FORUM) ? network.nameOfForum(value, day) : worded(key, value, network)));
        return details;
    }

    private String worded(String key, String value, Network network) {
        if (key.equals(MUNICIPALITY)) {
            return network.nameOf(new MunicipalityCode(value));
        }
        if (PERSONS.contains(key)) {
            return name(value);
        }
        if (value.matches("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+")) {
            return DanishTime.inWords(LocalDateTime.parse(value));
        }
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? DanishTime.inWords(LocalDate.parse(value)) : value;
    }

    private String name(String id) {
        return person(id).flatMap(contacts::person).map(Person::name).orElse(id);
    }

    private static java.util.Optional<PersonId> person(String id) {
        return id.matches("\\d{1,18}")
                ? java.util.Optional.of(new PersonId(Long.parseLong(id)))
                : java.util.Optional.empty();
    }

    /** Reads "versions=3 late" as two details, the second without a value. */
    private static Map<String, String> details(Audit.Entry entry) {
        Map<String, String> details = new LinkedHashMap<>();
        for (String detail : entry.detail().split(" ")) {
            String[] pair = detail.split("=", 2);
            details.put(pair[0], pair.length > 1 ? pair[1] : "");
        }
        return details;
    }
}
