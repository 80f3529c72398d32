package dk.raadslag.bot.round;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.network.NamedMunicipality;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reply.LateReplies;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.util.List;
import java.util.Optional;

/** Finds the late answers that are meant: of a municipality, in the round named or the newest that has any. */
final class FindingLate {
    private final Rounds rounds;
    private final Standings standings;
    private final LateReplies late;

    FindingLate(Rounds rounds, Standings standings, LateReplies late) {
        this.rounds = rounds;
        this.standings = standings;
        this.late = late;
    }

    /** A municipality that has answered too late, and where. */
    record Late(Round round, Municipality municipality) {}

    Choice<Late> named(String typed, Network network) {
        List<Late> waiting = waiting(network);
        if (typed.isEmpty()) {
            return waiting.size() == 1
                    ? Choice.one(waiting.get(0))
                    : Choice.ask(new LateWords.WhichLate(waiting.stream()
                            .map(one -> one.municipality().name())
                            .toList()));
        }
        return NamedMunicipality.readFrom(typed, network).then(named -> in(named, network));
    }

    /** Returns what has come too late and not been decided about, the newest round first. */
    List<Late> waiting(Network network) {
        return rounds.of(network.id()).stream()
                .flatMap(round -> of(round, network).stream())
                .filter(one ->
                        late.decision(one.round(), one.municipality().code()).isEmpty())
                .toList();
    }

    private Choice<Late> in(NamedMunicipality named, Network network) {
        Optional<Round> round = rounds.of(network.id()).stream()
                .filter(one -> named.rest().isEmpty() || one.id().value().equalsIgnoreCase(named.rest()))
                .filter(one -> of(one, network).stream()
                        .anyMatch(found -> found.municipality().equals(named.municipality())))
                .findFirst();
        return round.map(one -> Choice.one(new Late(one, named.municipality())))
                .orElseGet(() ->
                        Choice.ask(new LateWords.NobodyLate(named.municipality().name())));
    }

    private List<Late> of(Round round, Network network) {
        return standings.answeredLate(round).stream()
                .flatMap(code -> network.municipality(code).stream())
                .map(municipality -> new Late(round, municipality))
                .toList();
    }
}
