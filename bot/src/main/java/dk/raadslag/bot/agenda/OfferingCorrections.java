package dk.raadslag.bot.agenda;

import dk.raadslag.bot.conversation.Answering;
import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.meeting.Meeting;
import dk.raadslag.domain.network.Network;
import java.util.Optional;

/** Shows what a new version of an agenda changes for those who have been asked already. */
public interface OfferingCorrections {
    /** Returns the preview of the correction; empty where no round is open or nothing of it is changed. */
    Optional<Answering> offer(Meeting meeting, Turn turn, Network network);
}
