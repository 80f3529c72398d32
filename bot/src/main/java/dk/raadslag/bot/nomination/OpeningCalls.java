package dk.raadslag.bot.nomination;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Saying;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.round.PreparedRounds;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.agenda.AgendaItem;
import dk.raadslag.domain.agenda.ItemType;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.nomination.NominationCall;
import dk.raadslag.domain.nomination.Nominations;
import dk.raadslag.domain.nomination.Seats;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundId;
import dk.raadslag.domain.round.RoundKind;
import java.time.Instant;

/** Works out what a typed call for names means, and opens its round. */
final class OpeningCalls {
    private final PreparedRounds rounds;
    private final Nominations nominations;
    private final Saying saying;

    OpeningCalls(PreparedRounds rounds, Nominations nominations, Saying saying) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.saying = saying;
    }

    /** A call as it would be opened now. */
    record Prepared(ReadingCalls.Meant meant, PreparedRounds.Prepared round) {
        String mark() {
            return meant.seats() + "|" + meant.profile() + "|" + meant.years() + "|" + meant.begins() + "|"
                    + round.mark();
        }

        NominationCall call(RoundId id) {
            return new NominationCall(id, meant.group(), meant.seats(), meant.profile(), meant.years(), meant.begins());
        }
    }

    Choice<Prepared> prepare(String typed, String text, Turn turn, Network network) {
        return ReadingCalls.read(typed, turn.today())
                .then(meant -> lacksClusters(meant, network)
                        ? Choice.ask(new NominationWords.NoClusters(network.name()))
                        : rounds.prepare(wish(meant, text), turn, network)
                                .then(round -> Choice.one(new Prepared(meant, round))));
    }

    String preview(Prepared prepared, boolean changed, Instant now) {
        return saying.text(Calls.summary(prepared.call(new RoundId("X-R1")))) + "\n\n"
                + saying.text(rounds.preview(prepared.round(), changed, now));
    }

    Phrase open(Prepared prepared, Turn turn, Network network) {
        Round round = rounds.open(prepared.round(), turn.now());
        nominations.open(network.id(), prepared.call(round.id()));
        return rounds.sent(round, prepared.round(), turn.now());
    }

    private static boolean lacksClusters(ReadingCalls.Meant meant, Network network) {
        return meant.seats().per() == Seats.Per.CLUSTER
                && network.groupsOn(meant.begins()).isEmpty();
    }

    private PreparedRounds.Wish wish(ReadingCalls.Meant meant, String text) {
        String title = saying.plain(new NominationWords.CallTitle(meant.group()));
        AgendaItem item = AgendaItem.of(title, ItemType.UNKNOWN, text);
        return new PreparedRounds.Wish(RoundKind.NOMINATION, title, item, meant.rest());
    }
}
