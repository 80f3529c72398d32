package dk.raadslag.bot.reply;

import dk.raadslag.bot.conversation.Turn;
import dk.raadslag.bot.reading.TakeBackWords;
import dk.raadslag.domain.Phrase;
import dk.raadslag.domain.Wording;
import dk.raadslag.domain.delivery.Message;
import dk.raadslag.domain.reply.Contribution;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** "fortryd": takes back what the speaker answered last in an open round, one step at a time. */
final class Undoing {
    private final Parts parts;
    private final Reverting reverting;
    private final Wording wording;

    Undoing(Parts parts, Reverting reverting, Wording wording) {
        this.parts = parts;
        this.reverting = reverting;
        this.wording = wording;
    }

    private record Step(Part part, List<Contribution> said) {
        Instant at() {
            return said.get(said.size() - 1).at();
        }
    }

    /** "Slet mit svar på punkt 2" takes back what the speaker said there; empty where a text asks for nothing like it. */
    Optional<Message> undo(String text, Turn turn) {
        return TakeBackWords.in(text).flatMap(wish -> takenBack(wish, turn)).map(said -> Message.of(wording.say(said)));
    }

    private Optional<Phrase> takenBack(TakeBackWords wish, Turn turn) {
        List<Part> among = parts.open(turn).stream()
                .filter(part -> !part.round().kind().gathers())
                .filter(part -> !wish.items(part.round()).isEmpty())
                .toList();
        return among.stream()
                .map(part -> new Step(part, reverting.saidTo(wish.items(part.round()), part)))
                .filter(step -> !step.said().isEmpty())
                .max(Comparator.comparing(Step::at))
                .map(step -> undone(step, turn))
                .or(() -> among.stream()
                        .findFirst()
                        .map(part -> new ReplyPhrase.NothingOfYours(wish.items(part.round()))));
    }

    Message undo(Turn turn) {
        Optional<Step> last = parts.open(turn).stream()
                .map(part -> new Step(part, reverting.saidLast(part)))
                .filter(step -> !step.said().isEmpty())
                .max(Comparator.comparing(Step::at));
        return Message.of(wording.say(last.isPresent() ? undone(last.get(), turn) : nothingToUndo(turn)));
    }

    private Phrase undone(Step step, Turn turn) {
        return reverting.stays(step.said(), step.part()).orElseGet(() -> takenBack(step, turn));
    }

    private ReplyPhrase takenBack(Step step, Turn turn) {
        List<ReplyPhrase.Reverted> items = reverting.take(step.said(), step.part(), turn);
        if (step.part().round().kind().gathers()) {
            return new ReplyPhrase.GatheredTakenBack(
                    step.part().round().title(),
                    items.get(0).now().stream()
                            .flatMap(told -> told.lines().stream())
                            .toList());
        }
        return new ReplyPhrase.TakenBack(
                step.part().round().title(),
                items,
                !reverting.saidLast(step.part()).isEmpty());
    }

    private ReplyPhrase nothingToUndo(Turn turn) {
        return parts.lastClosed(turn)
                .filter(part -> !reverting.saidLast(part).isEmpty())
                .map(part -> new ReplyPhrase.NothingToUndo(
                        true, Receipts.timing(part, turn.now()).closedEarly()))
                .orElseGet(() -> new ReplyPhrase.NothingToUndo(false, false));
    }
}
