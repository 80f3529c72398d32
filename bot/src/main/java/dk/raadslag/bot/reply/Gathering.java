package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.network.Network;
import dk.raadslag.domain.round.Round;
import dk.raadslag.domain.round.RoundKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rounds that ask for what is not there yet, of one kind: add a class that is a bean, and they are asked and answered its way. */
public interface Gathering {

    /** Returns the kind of round. */
    RoundKind kind();

    /** Returns the request as somebody sees it now; {@code notices} is what has just happened, at the top of its card. */
    Message request(Part part, Instant now, List<Phrase> notices);

    /** Returns what stands above the card when somebody is reminded. */
    Phrase reminder(Part part);

    /** Returns what the secretariat is told when the deadline has passed. */
    Message atDeadline(Round round, Network network, Instant now);

    /** Tells whether words can only be an answer to this round. */
    boolean fits(String words, Part part);

    /** Takes words as an answer; {@code activityId} is the message they came with. */
    Message heard(String words, String activityId, Part part, Turn turn);

    /** Takes what the secretariat was told for a municipality; empty where nothing of the kind is in the words. */
    Optional<Phrase> entered(String words, Said said, Turn turn);

    /** Returns why what came with a message cannot be taken back any more; empty where it can. */
    default Optional<Phrase> stays(String activityId, Part part) {
        return Optional.empty();
    }

    /** Takes back what came with a message, where nobody has decided about it yet. */
    void takenBack(String activityId, Part part);
}
