package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.EndsBeforeItBegins;
import dk.raadslag.bot.config.NetworkPhrases.OutsideNetwork;
import dk.raadslag.bot.config.NetworkPhrases.UnknownCode;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists of kommunekoder, with or without quotation marks; a member may have the days between which it is one. */
final class MunicipalityList {
    static final Form<Municipality> CODE = new Form<>(MunicipalityNames::byCode, UnknownCode::new);
    private static final List<String> KEYS = List.of("code", "from", "to");

    private MunicipalityList() {}

    static List<Municipality> read(Block block) {
        List<Member> members = block.requiredList("municipalities").stream()
                .flatMap(value -> member(value).stream())
                .toList();
        WordList.refuseRepeats(members.stream().map(Member::code).toList());
        return members.stream().flatMap(member -> member.read().stream()).toList();
    }

    private static Optional<Member> member(Value value) {
        return value.isBlock()
                ? value.block(KEYS).flatMap(block -> dated(block, value))
                : value.text().map(code -> new Member(code, null, null));
    }

    private static Optional<Member> dated(Block block, Value value) {
        LocalDate from = block.get("from", Forms.DATE).orElse(null);
        LocalDate until = block.get("to", Forms.DATE).orElse(null);
        if (from != null && until != null && until.isBefore(from)) {
            value.complain(new EndsBeforeItBegins(from.toString(), until.toString()));
        }
        return block.required("code").flatMap(Value::text).map(code -> new Member(code, from, until));
    }

    /** Reads some of a network's municipalities; an empty network is one that could not be read. */
    static List<MunicipalityCode> within(List<Municipality> network, List<Value> values) {
        return WordList.once(values).stream()
                .flatMap(text -> within(network, text).stream())
                .map(Municipality::code)
                .toList();
    }

    private static Optional<Municipality> within(List<Municipality> network, Text text) {
        Optional<Municipality> found = text.as(CODE);
        found.filter(one -> !network.isEmpty()
                        && network.stream().noneMatch(known -> known.code().equals(one.code())))
                .ifPresent(one -> text.complain(new OutsideNetwork(one.name())));
        return found;
    }

    private record Member(
            Text code, @Nullable LocalDate from, @Nullable LocalDate until) {
        private Optional<Municipality> read() {
            return code.as(CODE).map(one -> one.between(from, until));
        }
    }
}
