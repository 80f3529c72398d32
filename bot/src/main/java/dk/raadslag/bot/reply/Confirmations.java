package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.ConfirmingLevels;
import dk.raadslag.domain.reply.Contribution;
import java.util.List;

/** Confirms that what a municipality answered with reservation has been treated politically. */
final class Confirmations {
    private final ConfirmingLevels confirming;

    Confirmations(ConfirmingLevels confirming) {
        this.confirming = confirming;
    }

    /** Confirms everything reserved in somebody's part of a round and returns what to say. */
    Phrase confirm(Part part, Channel channel, Turn turn) {
        List<Contribution> confirmed = confirming.confirm(
                new ConfirmingLevels.Confirmation(
                        part.round(),
                        part.municipality(),
                        part.person().id(),
                        channel,
                        turn.heard().activityId()),
                turn.now());
        return confirmed.isEmpty()
                ? new CardPhrase.NoticeNotReserved()
                : new CardPhrase.NoticeConfirmed(confirmed.stream()
                        .map(Contribution::item)
                        .distinct()
                        .map(part.round()::numberOf)
                        .toList());
    }
}
