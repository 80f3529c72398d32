package dk.raadslag.bot.config;

import dk.raadslag.domain.network.ConsentRules;
import dk.raadslag.domain.network.SecretariatMember;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a network has agreed on about consent; all of it may be left out. */
final class ConsentReading {
    private static final List<String> KEYS = List.of("more-days", "granted", "approver");

    private ConsentReading() {}

    static ConsentRules read(Block network) {
        return network.get("consent")
                .flatMap(value -> value.block(KEYS))
                .map(ConsentReading::rules)
                .orElse(ConsentRules.USUAL);
    }

    private static ConsentRules rules(Block block) {
        return new ConsentRules(
                block.get("more-days", Forms.MORE_DAYS).orElse(ConsentRules.USUAL.moreDays()),
                block.get("granted", Forms.FLAG).orElse(ConsentRules.USUAL.granted()),
                approver(block));
    }

    private static @Nullable SecretariatMember approver(Block block) {
        return block.get("approver").flatMap(SecretariatList::member).orElse(null);
    }
}
