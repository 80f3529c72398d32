package dk.raadslag.bot.journal;

import dk.raadslag.bot.meeting.Matter;
import dk.raadslag.domain.network.Network;
import java.util.List;

/** One part of a proof pack; what it returns follows from the store alone, not from the clock. */
interface JournalSection {
    List<JournalFile> files(Matter matter, Network network);
}
