package dk.raadslag.bot.meeting;

import dk.raadslag.bot.command.Choice;
import dk.raadslag.bot.command.Payload;
import dk.raadslag.bot.command.Previewing;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.network.Network;
import java.util.List;

/** What can be done to a meeting after /møde: shown first, done once confirmed. */
interface MeetingDeed {
    /** Returns the words it goes by, the usual one first. */
    List<String> words();

    /** Reads what was typed after the word and tells what would happen. */
    Choice<Shown> read(String typed, Turn turn, Network network);

    /** Does what was shown, or shows it again where it is otherwise now. */
    Choice<Shown> again(Payload shown, Turn turn, Network network);

    /** Does it. */
    Phrase carryOut(Payload shown, Turn turn, Network network);

    /** What would happen, and what is needed to do it; equal payloads are the same promise. */
    record Shown(Phrase preview, Payload payload, List<Previewing.Way> ways) {
        /** Copies the ways. */
        public Shown {
            ways = List.copyOf(ways);
        }
    }
}
