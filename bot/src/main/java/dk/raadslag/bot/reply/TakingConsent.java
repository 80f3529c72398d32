package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.ReplyLevel;
import java.util.Map;

/** Takes a yes or no to a round that asks for consent; who can bind a municipality answers as its director. */
final class TakingConsent {
    private final AnswerTaking taking;
    private final Receipts receipts;

    TakingConsent(AnswerTaking taking, Receipts receipts) {
        this.taking = taking;
        this.receipts = receipts;
    }

    ConsentPhrase take(Map<String, Answer> answers, Channel channel, String activityId, Part part, Turn turn) {
        boolean binds = part.handsIn() && receipts.canBind(part);
        Level level = Level.of(binds ? ReplyLevel.DIRECTOR : ReplyLevel.ADMINISTRATIVE);
        AnswerTaking.Outcome outcome =
                taking.take(part, new AnswerTaking.Given(answers, level, part.sent(), channel, activityId), turn);
        if (!outcome.taken().lackReason().isEmpty()) {
            return new ConsentPhrase.ReasonMissing(part.round().kind());
        }
        return new ConsentPhrase.ConsentTaken(
                part.municipalityName(),
                part.round().title(),
                part.round().kind(),
                ConsentStandings.of(outcome.taken().standing(), part, receipts),
                Receipts.timing(part, turn.now()),
                !part.handsIn(),
                receipts.handingIn(part));
    }
}
