package dk.raadslag.bot.demo;

import dk.raadslag.domain.Wording;
import dk.raadslag.domain.draft.Drafts;
import dk.raadslag.domain.meeting.Meetings;
import dk.raadslag.domain.network.Contacts;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.Ledger;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.Rounds;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;

/**
 * The running bot, as far as the demo looks behind the scenes: what it says and does goes over HTTP, what it counts is read
 * here.
 */
public record Stage(
        URI messages,
        Path home,
        Network network,
        Contacts contacts,
        Meetings meetings,
        Rounds rounds,
        Ledger ledger,
        Contributions contributions,
        Drafts drafts,
        Wording wording,
        Clock clock,
        PrintStream out) {

    /** Returns where a round stands now. */
    Standing standing(Round round) {
        return Standing.of(round, contributions.to(round.id()));
    }
}
