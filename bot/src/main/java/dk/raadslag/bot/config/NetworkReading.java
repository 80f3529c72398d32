package dk.raadslag.bot.config;

import dk.raadslag.bot.config.NetworkPhrases.IdIsNotFileName;
import dk.raadslag.domain.network.Chain;
import dk.raadslag.domain.network.ConsentRules;
import dk.raadslag.domain.network.DaysOff;
import dk.raadslag.domain.network.DecisionMaking;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.HostTerm;
import dk.raadslag.domain.network.Membership;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.Secretariat;
import dk.raadslag.domain.network.SecretariatMember;
import dk.raadslag.domain.network.Signature;
import dk.raadslag.domain.network.Upkeep;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the keys of a network file say; all of them are read before any is missed. */
final class NetworkReading {
    private final Optional<String> id;
    private final Optional<String> name;
    private final String shortName;
    private final String senderName;
    private final String phone;
    private final String caseNumber;
    private final Optional<Municipality> host;
    private final Set<String> tenants;
    private final List<SecretariatMember> secretariat;
    private final Membership membership;
    private final DaysOff daysOff;
    private final List<Forum> forums;
    private final ConsentRules consent;
    private final Upkeep upkeep;
    private final List<HostTerm> hosts;
    private final List<Chain> chains;

    NetworkReading(String stem, Block block) {
        id = id(stem, block);
        name = block.requiredWords("name");
        shortName = block.get("short-name", Forms.SHORT_NAME).orElseGet(() -> ShortNames.of(stem));
        senderName = block.words("sender-name").or(() -> name).orElse("");
        phone = block.words("phone").orElse("");
        caseNumber = block.words("case-number").orElse("");
        host = block.required("host", MunicipalityList.CODE);
        tenants = Set.copyOf(WordList.read(block.list("tenants")));
        secretariat = SecretariatList.read(block);
        List<Municipality> municipalities = MunicipalityList.read(block);
        membership = new Membership(
                municipalities,
                GroupList.read(block, municipalities),
                WordList.lowerCase(block.list("subject-areas")),
                ExternalList.read(block));
        daysOff = new DaysOff(
                WordList.read(block.list("closing-days"), Forms.CLOSING_DAY),
                WordList.read(block.list("quiet-periods"), Forms.QUIET_PERIOD));
        forums = ForumList.read(block);
        consent = ConsentReading.read(block);
        upkeep = UpkeepReading.read(block);
        hosts = host.map(today -> HostList.read(block, today.code())).orElse(List.of());
        chains = ChainList.read(block, forums);
    }

    /** Returns the network; only where nothing was complained about. */
    Network network() {
        return new Network(
                new NetworkId(id.orElseThrow()),
                new Signature(shortName, name.orElseThrow(), senderName, phone, caseNumber),
                tenants,
                new Secretariat(secretariat, host.orElseThrow().code(), hosts),
                membership,
                daysOff,
                new DecisionMaking(forums, chains),
                consent,
                upkeep);
    }

    private static Optional<String> id(String stem, Block block) {
        Optional<Text> written = block.required("id").flatMap(Value::text);
        written.filter(id -> !id.value().equals(stem))
                .ifPresent(id -> id.complain(new IdIsNotFileName(id.value(), stem)));
        return written.flatMap(id -> id.as(Forms.ID));
    }
}
