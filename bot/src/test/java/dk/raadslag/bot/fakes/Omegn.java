package dk.raadslag.bot.fakes;

import dk.raadslag.domain.network.ClosingDay;
import dk.raadslag.domain.network.ConsentRules;
import dk.raadslag.domain.network.DaysOff;
import dk.raadslag.domain.network.DecisionMaking;
import dk.raadslag.domain.network.EmailAddress;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.HostTerm;
import dk.raadslag.domain.network.Membership;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.network.MunicipalityGroup;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.NetworkId;
import dk.raadslag.domain.network.PlanSteps;
import dk.raadslag.domain.network.QuietPeriod;
import dk.raadslag.domain.network.Secretariat;
import dk.raadslag.domain.network.SecretariatMember;
import dk.raadslag.domain.network.Signature;
import dk.raadslag.domain.network.Upkeep;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/** A network of four municipalities with a group, subject areas and two forums. */
public final class Omegn {
    public static final MunicipalityCode BALLERUP = new MunicipalityCode("151");
    public static final MunicipalityCode EGEDAL = new MunicipalityCode("240");
    public static final MunicipalityCode FURESOE = new MunicipalityCode("190");
    public static final MunicipalityCode LYNGBY = new MunicipalityCode("173");
    public static final Network NETWORK = network("omegn", "OMN", "Sundhedsråd Omegn");
    public static final Network NEIGHBOUR = network("sydvest", "SYV", "Sundhedsråd Sydvest");

    private Omegn() {}

    /** The same municipalities under rules of their own for consent. */
    public static Network with(ConsentRules rules) {
        return with(NETWORK.secretariat().members(), NETWORK.municipalities(), rules);
    }

    /** The same municipalities served by somebody else as well. */
    public static Network servedAlsoBy(SecretariatMember colleague) {
        return with(
                List.of(NETWORK.secretariat().members().get(0), colleague),
                NETWORK.municipalities(),
                NETWORK.consent());
    }

    /** The same municipalities with this agreed on about their upkeep. */
    public static Network with(Upkeep upkeep) {
        return with(NETWORK.secretariat().members(), NETWORK.municipalities(), NETWORK.consent(), upkeep);
    }

    /** The same municipalities, and these outside them who are told. */
    public static Network telling(List<Municipality> externals) {
        return with(
                NETWORK.secretariat().members(), NETWORK.municipalities(), NETWORK.consent(), Upkeep.NONE, externals);
    }

    /** The neighbour with this agreed on about its upkeep. */
    public static Network neighbourWith(Upkeep upkeep) {
        return new Network(
                NEIGHBOUR.id(),
                NEIGHBOUR.signature(),
                NEIGHBOUR.tenants(),
                NEIGHBOUR.secretariat(),
                NEIGHBOUR.membership(),
                NEIGHBOUR.daysOff(),
                NEIGHBOUR.decisionMaking(),
                NEIGHBOUR.consent(),
                upkeep);
    }

    /** The same secretariat for other municipalities. */
    public static Network of(List<Municipality> municipalities) {
        return with(NETWORK.secretariat().members(), municipalities, NETWORK.consent());
    }

    private static Network with(
            List<SecretariatMember> secretariat, List<Municipality> municipalities, ConsentRules rules) {
        return with(secretariat, municipalities, rules, Upkeep.NONE);
    }

    private static Network with(
            List<SecretariatMember> secretariat, List<Municipality> municipalities, ConsentRules rules, Upkeep upkeep) {
        return with(secretariat, municipalities, rules, upkeep, List.of());
    }

    private static Network with(
            List<SecretariatMember> secretariat,
            List<Municipality> municipalities,
            ConsentRules rules,
            Upkeep upkeep,
            List<Municipality> externals) {
        return new Network(
                NETWORK.id(),
                NETWORK.signature(),
                NETWORK.tenants(),
                new Secretariat(
                        secretariat, NETWORK.host(), NETWORK.secretariat().hosts()),
                new Membership(municipalities, NETWORK.groups(), NETWORK.subjectAreas(), externals),
                NETWORK.daysOff(),
                NETWORK.decisionMaking(),
                rules,
                upkeep);
    }

    private static Network network(String id, String shortName, String name) {
        return new Network(
                new NetworkId(id),
                new Signature(shortName, name, "Det tværkommunale sekretariat", "44 00 00 00", ""),
                Set.of(),
                new Secretariat(
                        List.of(new SecretariatMember("Konsulent Et", new EmailAddress("konsulent-1@example.dk"))),
                        BALLERUP,
                        List.of(new HostTerm(BALLERUP, null))),
                new Membership(
                        List.of(
                                new Municipality(LYNGBY, "Lyngby-Taarbæk"),
                                new Municipality(BALLERUP, "Ballerup"),
                                new Municipality(FURESOE, "Furesø"),
                                new Municipality(EGEDAL, "Egedal")),
                        List.of(new MunicipalityGroup("Klynge Nord", List.of(FURESOE, EGEDAL), null, null)),
                        List.of("psykiatri", "børn og unge"),
                        List.of()),
                new DaysOff(
                        List.of(new ClosingDay(MonthDay.of(12, 24), null)),
                        List.of(new QuietPeriod.Days(MonthDay.of(12, 23), MonthDay.of(1, 2)))),
                new DecisionMaking(
                        List.of(forum("sundhedsraad", "Sundhedsrådet"), forum("kreds", "Sundhedsdirektørkredsen")),
                        List.of()),
                ConsentRules.USUAL,
                Upkeep.NONE);
    }

    private static Forum forum(String id, String name) {
        LocalTime noon = LocalTime.NOON;
        return new Forum(
                id,
                name,
                List.of(),
                new PlanSteps(18, List.of(13, 11), 10, noon, 8, 6, 6, 3, null),
                new PlanSteps(5, List.of(4), 3, noon, 3, null, null, 2, null));
    }
}
