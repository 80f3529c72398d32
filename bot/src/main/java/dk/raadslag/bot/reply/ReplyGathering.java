package dk.raadslag.bot.reply;

import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ReplyLevel;
import dk.raadslag.domain.round.Round;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the statements of one message together. */
final class ReplyGathering {
    private final Round round;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final List<String> bare = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> leftOver = new ArrayList<>();
    private @Nullable Answer rest;
    private @Nullable ReplyLevel level;

    ReplyGathering(Round round) {
        this.round = round;
    }

    /** Takes words that belong to no statement. */
    void leave(String words) {
        LevelWords.in(words).ifPresent(told -> level = told);
        if (!words.isBlank()) {
            leftOver.add(words.strip());
        }
    }

    /** Takes a statement. */
    void add(Statement statement) {
        if (statement.asks()) {
            leave(statement.raw());
            return;
        }
        LevelWords.in(statement.words()).ifPresent(told -> level = told);
        ItemReference reference = statement.head().reference();
        switch (reference.kind()) {
            case REST -> statement.answer().ifPresentOrElse(this::addRest, () -> leave(statement.raw()));
            case NONE -> addUnnamed(statement);
            case NAMED, ALL -> addNamed(reference.numbers(), statement);
        }
    }

    ReadReply read() {
        return new ReadReply(answers, rest, bare, unknown, String.join("\n", leftOver), level);
    }

    private void addRest(Answer answer) {
        rest = answer;
    }

    private void addUnnamed(Statement statement) {
        if (round.items().size() == 1) {
            addNamed(List.of(round.items().get(0).number()), statement);
        } else {
            leave(statement.raw());
        }
    }

    private void addNamed(List<String> numbers, Statement statement) {
        List<String> known = numbers.stream()
                .filter(number -> round.item(number).isPresent())
                .toList();
        numbers.stream().filter(number -> !known.contains(number)).forEach(unknown::add);
        if (known.isEmpty()) {
            leave(statement.raw());
            return;
        }
        Optional<Answer> answer = statement.answer();
        answer.ifPresentOrElse(said -> known.forEach(number -> put(number, said)), () -> bare.addAll(known));
    }

    /** What is written further down about the same item is added to what was said above, unless it takes a position. */
    private void put(String number, Answer said) {
        answers.merge(
                number,
                said,
                (above, below) -> below.position() == Position.REMARKS
                        ? new Answer(above.position(), (above.text() + "\n" + below.text()).strip())
                        : below);
    }
}
