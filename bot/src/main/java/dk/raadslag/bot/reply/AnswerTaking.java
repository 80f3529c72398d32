package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Reply;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.reply.TakingReplies;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hands answers over to be taken, and knows what stood before. */
final class AnswerTaking {
    private final TakingReplies replies;
    private final Contributions contributions;

    AnswerTaking(TakingReplies replies, Contributions contributions) {
        this.replies = replies;
        this.contributions = contributions;
    }

    /** Answers as they came in, and how far they should go. */
    record Given(
            Map<String, Answer> answers, @Nullable Level level, Stage wanted, Channel channel, String activityId) {
        static Given byWords(Map<String, Answer> answers, @Nullable ReplyLevel told, Stage wanted, String activityId) {
            return new Given(answers, told == null ? null : Level.of(told), wanted, Channel.CHAT, activityId);
        }
    }

    /** What came of them. */
    record Outcome(Part part, Map<String, Answer> answers, Level level, TakingReplies.Taken taken) {}

    /** Takes answers in somebody's part of a round; without a level of their own they have the level told last. */
    Outcome take(Part part, Given given, Turn turn) {
        Level level = given.level() == null ? ownLevel(part).orElse(Level.ADMINISTRATIVE) : given.level();
        Reply reply = new Reply(
                part.round(),
                part.municipality(),
                part.person().id(),
                given.answers(),
                level,
                given.wanted(),
                given.channel(),
                null,
                given.activityId());
        return new Outcome(part, given.answers(), level, replies.take(reply, turn.now()));
    }

    /** Returns where the municipality stands. */
    MunicipalityStanding standing(Part part) {
        return Standing.of(part.round(), contributions.to(part.round().id()))
                .of(part.municipality())
                .orElseThrow(
                        () -> new IllegalStateException(part.round().id() + " does not ask " + part.municipality()));
    }

    /** Returns the newest version of everything this person wrote, by item. */
    Map<String, Contribution> own(Part part) {
        Map<String, Contribution> newest = new LinkedHashMap<>();
        contributions.to(part.round().id()).stream().filter(part::wrote).forEach(one -> {
            String number = part.round().numberOf(one.item());
            newest.remove(number);
            newest.put(number, one);
        });
        return newest;
    }

    /** Returns the level a card shows: the one this person told last, else that of the municipality's reply. */
    Level shownLevel(Part part) {
        return ownLevel(part)
                .or(() -> standing(part).items().stream()
                        .flatMap(item -> item.reply().stream())
                        .map(Contribution::level)
                        .findFirst())
                .orElse(Level.ADMINISTRATIVE);
    }

    private Optional<Level> ownLevel(Part part) {
        return own(part).values().stream().reduce((earlier, later) -> later).map(Contribution::level);
    }
}
