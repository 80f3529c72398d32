package dk.raadslag.bot.network;

import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.command.Spelling;
import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.CommandLine;
import dk.raadslag.bot.conversation.SecretariatCommand;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.DanishTime;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.MunicipalityGroup;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.network.SecretariatMember;
import java.time.LocalDate;

/** /netværk: the network, one of its municipalities, or where nobody can be asked. */
final class NetworkCommand implements SecretariatCommand {

    private final LookingUpContacts contacts;
    private final FindingHoles holes;
    private final ShowingCoverage coverage;
    private final DescribingHealth health;
    private final Saying saying;

    NetworkCommand(
            LookingUpContacts contacts,
            FindingHoles holes,
            ShowingCoverage coverage,
            DescribingHealth health,
            Saying saying) {
        this.contacts = contacts;
        this.holes = holes;
        this.coverage = coverage;
        this.health = health;
        this.saying = saying;
    }

    @Override
    public String name() {
        return "netværk";
    }

    @Override
    public Phrase usage() {
        return new NetworkWords.NetworkUsage();
    }

    @Override
    public boolean mayBeShared() {
        return true;
    }

    @Override
    public Answering run(CommandLine line, Turn turn, Network network) {
        LocalDate today = DanishTime.at(turn.now()).toLocalDate();
        if (line.arguments().isEmpty()) {
            return saying.say(overview(network, today));
        }
        if (Spelling.same(line.arguments(), "dækning")) {
            return coverage.of(network, turn);
        }
        if (Spelling.same(line.arguments().split("\\s", 2)[0], "dækning")) {
            return saying.say(new CoverageWords.CoverageIsOfAllAreas(network.subjectAreas()));
        }
        if (Spelling.same(line.arguments(), "sundhed")) {
            return saying.say(health.of(network, turn.now()));
        }
        return Spelling.same(line.arguments(), "huller")
                ? saying.say(holes.in(network, today))
                : municipality(line.arguments(), network, today);
    }

    private Phrase overview(Network network, LocalDate today) {
        return new NetworkWords.NetworkOverview(
                network.name(),
                network.nameOf(network.host()),
                contacts.overview(network, today),
                network.groupsOn(today).stream().map(MunicipalityGroup::name).toList(),
                network.secretariat().members().stream()
                        .map(SecretariatMember::name)
                        .toList(),
                contacts.awayFromSecretariat(network, today),
                contacts.externals(network, today));
    }

    private Answering municipality(String typed, Network network, LocalDate today) {
        return NamedMunicipality.orExternalFrom(typed, network)
                .either(
                        found -> saying.say(new NetworkWords.MunicipalityContacts(
                                found.municipality().name(), contacts.of(found.municipality(), network, today))),
                        unknown -> saying.wrong(unknown, this));
    }
}
