package dk.raadslag.bot.config;

import dk.raadslag.bot.config.NetworkPhrases.OutsideNetwork;
import dk.raadslag.bot.config.NetworkPhrases.UnknownCode;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import java.util.List;
import java.util.Optional;

/** Lists of kommunekoder; a code is read with or without quotation marks. */
final class MunicipalityList {
    static final Form<Municipality> CODE = new Form<>(MunicipalityNames::byCode, UnknownCode::new);

    private MunicipalityList() {}

    static List<Municipality> read(Block block) {
        List<Value> values = block.requiredList("municipalities");
        return WordList.read(values, CODE);
    }

    /** Reads some of a network's municipalities; an empty network is one that could not be read. */
    static List<MunicipalityCode> within(List<Municipality> network, List<Value> values) {
        return WordList.once(values).stream()
                .flatMap(text -> member(network, text).stream())
                .map(Municipality::code)
                .toList();
    }

    private static Optional<Municipality> member(List<Municipality> network, Text text) {
        Optional<Municipality> found = text.as(CODE);
        found.filter(one -> !network.isEmpty() && !network.contains(one))
                .ifPresent(one -> text.complain(new OutsideNetwork(one.name())));
        return found;
    }
}
