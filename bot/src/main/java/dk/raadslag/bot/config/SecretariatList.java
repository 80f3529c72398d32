package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.EndsBeforeItBegins;
import dk.raadslag.bot.config.ConfigPhrases.Twice;
import dk.raadslag.bot.config.NetworkPhrases.StandInOutside;
import dk.raadslag.domain.network.Absence;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.SecretariatMember;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who works in the secretariat, when they are away and who stands in; there must be somebody. */
final class SecretariatList {
    private static final List<String> KEYS = List.of("name", "email", "stand-in", "away");
    private static final List<String> DAYS = List.of("from", "to");

    private SecretariatList() {}

    private record Written(Value value, SecretariatMember member) {}

    static List<SecretariatMember> read(Block network) {
        Set<EmailAddress> seen = new HashSet<>();
        List<Written> all = network.requiredList("secretariat").stream()
                .flatMap(value -> member(value).map(one -> new Written(value, one)).stream())
                .filter(one -> isFirst(one, seen))
                .toList();
        all.forEach(one -> refuseStandInOutside(one, seen));
        return all.stream().map(Written::member).toList();
    }

    /** Reads one person; whoever approves drafts is written the same way. */
    static Optional<SecretariatMember> member(Value value) {
        return value.block(KEYS).flatMap(block -> {
            Optional<String> name = block.requiredWords("name");
            Optional<EmailAddress> email = block.required("email", Forms.EMAIL);
            EmailAddress standIn = block.get("stand-in", Forms.EMAIL).orElse(null);
            List<Absence> away = block.list("away").stream()
                    .flatMap(days -> away(days).stream())
                    .toList();
            return name.flatMap(called -> email.map(address -> new SecretariatMember(called, address, standIn, away)));
        });
    }

    private static boolean isFirst(Written one, Set<EmailAddress> seen) {
        boolean first = seen.add(one.member().email());
        if (!first) {
            one.value().complain(new Twice(one.member().email().value()));
        }
        return first;
    }

    private static void refuseStandInOutside(Written one, Set<EmailAddress> secretariat) {
        EmailAddress standIn = one.member().standIn();
        if (standIn != null && (standIn.equals(one.member().email()) || !secretariat.contains(standIn))) {
            one.value().complain(new StandInOutside(standIn.value()));
        }
    }

    private static Optional<Absence> away(Value value) {
        return value.block(DAYS).flatMap(block -> {
            Optional<LocalDate> from = block.required("from", Forms.DATE);
            Optional<LocalDate> until = block.required("to", Forms.DATE);
            return from.flatMap(first ->
                    until.filter(last -> inOrder(first, last, value)).map(last -> new Absence(first, last, null)));
        });
    }

    private static boolean inOrder(LocalDate first, LocalDate last, Value value) {
        boolean inOrder = !last.isBefore(first);
        if (!inOrder) {
            value.complain(new EndsBeforeItBegins(first.toString(), last.toString()));
        }
        return inOrder;
    }
}
