package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Contributions;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Reply;
import dk.raadslag.domain.reply.Stage;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.reply.TakingReplies;
import dk.raadslag.domain.round.RoundItem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hands answers over to be taken, and knows what stood before. */
final class AnswerTaking {
    private final TakingReplies replies;
    private final Contributions contributions;
    private final Disputes disputes;

    AnswerTaking(TakingReplies replies, Contributions contributions, Disputes disputes) {
        this.replies = replies;
        this.contributions = contributions;
        this.disputes = disputes;
    }

    /** Answers as they came in, how far they should go, and at which items a conflict is decided by them. */
    record Given(
            Map<String, Answer> answers,
            @Nullable Level level,
            Stage wanted,
            Channel channel,
            String activityId,
            Map<String, Decision> decided) {
        /** Makes answers that decide nothing between colleagues. */
        Given(Map<String, Answer> answers, @Nullable Level level, Stage wanted, Channel channel, String activityId) {
            this(answers, level, wanted, channel, activityId, Map.of());
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
        TakingReplies.Taken taken = replies.take(reply, turn.now());
        disputes.tell(part, taken, given.decided(), turn);
        return new Outcome(part, given.answers(), level, taken);
    }

    /** Returns where the municipality stands. */
    MunicipalityStanding standing(Part part) {
        return Standing.of(part.round(), all(part))
                .of(part.municipality())
                .orElseThrow(
                        () -> new IllegalStateException(part.round().id() + " does not ask " + part.municipality()));
    }

    /** Returns every version of everything said for the municipality, in the order it was stored. */
    List<Contribution> all(Part part) {
        return contributions.to(part.round().id(), part.municipality());
    }

    /** Returns the newest version of everything this person wrote to what is still asked about, by item. */
    Map<String, Contribution> own(Part part) {
        Map<String, Contribution> newest = new LinkedHashMap<>();
        all(part).stream()
                .filter(part::wrote)
                .forEach(one -> part.round()
                        .keyed(one.item())
                        .map(RoundItem::number)
                        .ifPresent(number -> {
                            newest.remove(number);
                            newest.put(number, one);
                        }));
        return newest;
    }

    /** Returns the level a card shows: the one told last by this person or with what stands. */
    Level shownLevel(Part part, MunicipalityStanding standing) {
        return Stream.concat(
                        own(part).values().stream(), standing.items().stream().flatMap(item -> item.shown().stream()))
                .max(Comparator.comparing(Contribution::at))
                .map(Contribution::level)
                .orElse(Level.ADMINISTRATIVE);
    }

    private Optional<Level> ownLevel(Part part) {
        return own(part).values().stream().reduce((earlier, later) -> later).map(Contribution::level);
    }
}
