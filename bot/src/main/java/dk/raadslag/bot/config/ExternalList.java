package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.Twice;
import dk.raadslag.bot.config.NetworkPhrases.BadExternal;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads who outside the municipalities is listed with a network: a number from 901 to 999, which no kommune has, and a name. */
final class ExternalList {
    private static final String NUMBER = "9(?!00)\\d{2}";

    private ExternalList() {}

    static List<Municipality> read(Block network) {
        List<Municipality> all = new ArrayList<>();
        network.get("externals")
                .flatMap(Value::block)
                .map(Block::all)
                .orElse(Map.of())
                .forEach((number, name) -> {
                    Optional<Municipality> one = external(number, name);
                    one.filter(read ->
                                    all.stream().anyMatch(other -> other.name().equalsIgnoreCase(read.name())))
                            .ifPresent(read -> name.complain(new Twice(read.name())));
                    one.ifPresent(all::add);
                });
        return all;
    }

    private static Optional<Municipality> external(String number, Value name) {
        Optional<Text> written = name.text();
        boolean taken =
                written.flatMap(text -> MunicipalityNames.byName(text.value())).isPresent();
        if (!number.matches(NUMBER) || taken) {
            name.complain(new BadExternal(number, written.map(Text::value).orElse("")));
            return Optional.empty();
        }
        return written.map(text -> new Municipality(new MunicipalityCode(number), text.value()));
    }
}
