package dk.raadslag.bot.nomination;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.nomination.NominationCall;
import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.util.List;
import java.util.Locale;

/** Finds the call that is meant: by its round's id, or by a part of its group's name; the newest where several fit. */
final class FindingCalls {
    private final Nominations nominations;
    private final Rounds rounds;

    FindingCalls(Nominations nominations, Rounds rounds) {
        this.nominations = nominations;
        this.rounds = rounds;
    }

    Choice<Round> named(String typed, Network network) {
        List<NominationCall> calls = nominations.of(network.id());
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return calls.stream()
                .filter(call -> call.round().value().toLowerCase(Locale.ROOT).equals(wanted)
                        || call.group().toLowerCase(Locale.ROOT).contains(wanted))
                .findFirst()
                .flatMap(call -> rounds.find(call.round()))
                .map(Choice::one)
                .orElseGet(() -> Choice.ask(new NominationWords.UnknownGroup(
                        calls.stream().map(NominationCall::group).distinct().toList())));
    }
}
