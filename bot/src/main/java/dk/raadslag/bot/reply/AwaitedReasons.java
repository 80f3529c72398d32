package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Channel;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.Stage;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Positions taken by words that still lack the reason they were just asked for. */
final class AwaitedReasons {
    private static final Duration ANSWER_EXPECTED = Duration.ofHours(12);

    private final AnswerTaking taking;

    AwaitedReasons(AnswerTaking taking) {
        this.taking = taking;
    }

    /** Returns plain words as the reason asked for last; empty when none is awaited or the words are a question. */
    Map<String, Answer> answeredBy(String text, Part part, Turn turn) {
        Map<String, Answer> reasons = new LinkedHashMap<>();
        if (!text.strip().endsWith("?")) {
            awaited(part, turn)
                    .forEach(one -> reasons.put(
                            part.number(one), new Answer(one.answer().position(), text)));
        }
        return reasons;
    }

    /** Returns the items whose reason was asked for last. */
    List<String> items(Part part, Turn turn) {
        return awaited(part, turn).stream().map(part::number).toList();
    }

    /** Lets remarks to an item whose reason is awaited complete the position taken there. */
    Map<String, Answer> complete(Map<String, Answer> answers, Part part, Turn turn) {
        Map<String, Answer> completed = new LinkedHashMap<>(answers);
        awaited(part, turn)
                .forEach(one -> completed.computeIfPresent(
                        part.number(one),
                        (item, said) -> said.position() == Position.REMARKS
                                ? new Answer(
                                        one.answer().position(), said.text(), said.flags(), said.proposedWordings())
                                : said));
        return completed;
    }

    private List<Contribution> awaited(Part part, Turn turn) {
        List<Contribution> own = List.copyOf(taking.own(part).values());
        if (own.isEmpty()) {
            return List.of();
        }
        String last = own.get(own.size() - 1).activityId();
        return own.stream()
                .filter(one -> one.activityId().equals(last) && isAwaited(one, turn))
                .toList();
    }

    private static boolean isAwaited(Contribution one, Turn turn) {
        return one.stage() == Stage.DRAFT
                && (one.channel() == Channel.CHAT || one.channel() == Channel.MAIL)
                && one.answer().lacksReason()
                && one.at().plus(ANSWER_EXPECTED).isAfter(turn.now());
    }
}
