package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.Twice;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.SecretariatMember;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who works in the secretariat; there must be somebody. */
final class SecretariatList {
    private static final List<String> KEYS = List.of("name", "email");

    private SecretariatList() {}

    static List<SecretariatMember> read(Block network) {
        List<Value> values = network.requiredList("secretariat");
        Set<EmailAddress> seen = new HashSet<>();
        return values.stream().flatMap(value -> member(value, seen).stream()).toList();
    }

    private static Optional<SecretariatMember> member(Value value, Set<EmailAddress> seen) {
        return value.block(KEYS).flatMap(block -> {
            Optional<String> name = block.requiredWords("name");
            Optional<EmailAddress> email = block.required("email", Forms.EMAIL);
            email.filter(address -> !seen.add(address))
                    .ifPresent(address -> value.complain(new Twice(address.value())));
            return name.flatMap(called -> email.map(address -> new SecretariatMember(called, address)));
        });
    }
}
