package dk.raadslag.bot.round;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.network.Municipality;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.Rounds;
import java.util.Map;
import java.util.Optional;

/** Finds the round a button names, among those of the networks somebody serves. */
final class ServedRounds {
    private final Rounds rounds;

    ServedRounds(Rounds rounds) {
        this.rounds = rounds;
    }

    /** A round and one of the municipalities it was asked of. */
    record Asked(Network network, Round round, Municipality municipality) {}

    /** Returns what is named; empty when it is not there, or not of a network the person serves. */
    Optional<Asked> asked(Map<String, String> inputs, Turn turn) {
        String code = inputs.getOrDefault("municipality", "");
        return find(inputs.getOrDefault("round", ""))
                .flatMap(round -> turn.by()
                        .serving(round.network())
                        .flatMap(network -> network.municipalities().stream()
                                .filter(one -> one.code().value().equals(code)
                                        && round.asked().contains(one.code()))
                                .findFirst()
                                .map(one -> new Asked(network, round, one))));
    }

    private Optional<Round> find(String id) {
        return RoundId.read(id).flatMap(rounds::find);
    }
}
