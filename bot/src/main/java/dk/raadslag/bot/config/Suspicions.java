package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ContactPhrases.DomainMistyped;
import dk.raadslag.bot.config.ContactPhrases.SameNameTwice;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.Network;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be read in a contacts file and yet can hardly be meant. */
final class Suspicions {
    private static final int FAR_MORE_USUAL = 4;

    private final List<ContactRow> rows;
    private final Set<EmailAddress> known;
    private final Complaints complaints;

    /** Of people who are known already, the secretariat has said that they are meant. */
    Suspicions(List<ContactRow> rows, Set<EmailAddress> known, Complaints complaints) {
        this.rows = rows;
        this.known = Set.copyOf(known);
        this.complaints = complaints;
    }

    void raise(Network network) {
        sameNameTwice(network);
        Map<EmailAddress, ContactRow> people = rows.stream()
                .collect(Collectors.toMap(ContactRow::email, Function.identity(), (first, again) -> first));
        Map<MunicipalityCode, Map<String, Long>> domains = people.values().stream()
                .collect(Collectors.groupingBy(
                        row -> row.appointment().municipality(),
                        Collectors.groupingBy(Suspicions::domain, Collectors.counting())));
        people.values().stream()
                .filter(row -> !known.contains(row.email()))
                .forEach(row ->
                        mistyped(row, domains.getOrDefault(row.appointment().municipality(), Map.of())));
    }

    private void sameNameTwice(Network network) {
        Map<List<String>, ContactRow> first = new HashMap<>();
        for (ContactRow row : rows) {
            String municipality = network.nameOf(row.appointment().municipality());
            ContactRow before = first.putIfAbsent(List.of(municipality, row.name()), row);
            if (before != null
                    && !before.email().equals(row.email())
                    && !known.containsAll(Set.of(before.email(), row.email()))) {
                complaints.add(row.line(), "navn", new SameNameTwice(row.name(), municipality, before.line()));
            }
        }
    }

    private void mistyped(ContactRow row, Map<String, Long> domains) {
        long own = domains.getOrDefault(domain(row), 0L);
        Collection<String> usual = domains.entrySet().stream()
                .filter(one -> one.getValue() >= FAR_MORE_USUAL * own)
                .map(Map.Entry::getKey)
                .toList();
        NearMiss.of(domain(row), usual)
                .ifPresent(meant -> complaints.add(row.line(), "email", new DomainMistyped(domain(row), meant)));
    }

    private static String domain(ContactRow row) {
        return row.email().value().substring(row.email().value().indexOf('@') + 1);
    }
}
