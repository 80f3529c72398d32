package dk.raadslag.bot.reading;

import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.round.Round;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the statements of one message together. */
final class ReplyGathering {
    private final Round round;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final List<String> bare = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> leftOver = new ArrayList<>();
    private final Set<String> spared = new LinkedHashSet<>();
    private final Set<String> premeeting = new LinkedHashSet<>();
    private final Set<String> own = new LinkedHashSet<>();
    private boolean bareRest;
    private @Nullable Answer rest;

    ReplyGathering(Round round) {
        this.round = round;
    }

    /** Takes words that belong to no statement. */
    void leave(String words) {
        if (!words.isBlank()) {
            leftOver.add(words.strip());
        }
    }

    /** Takes a statement. */
    void add(Statement statement) {
        Optional<String> question = statement.questionBehind();
        if (question.isPresent()) {
            leave(question.get());
            add(statement.withoutQuestion());
            return;
        }
        if (statement.asks()) {
            leave(statement.raw());
            return;
        }
        ItemReference reference = statement.head().reference();
        spared.addAll(reference.spared());
        if (isWish(statement.head())) {
            wish(statement);
            return;
        }
        switch (reference.kind()) {
            case REST -> statement.answer().ifPresentOrElse(this::addRest, () -> bareRest = true);
            case NONE -> addUnnamed(statement);
            case NAMED, ALL -> addNamed(reference.numbers(), statement);
        }
    }

    /** Returns everything that was taken, on this level. */
    ReadReply read(LevelWords level) {
        answers.forEach(this::flag);
        return new ReadReply(
                answers,
                rest,
                spared,
                bareRest,
                bare.stream()
                        .filter(number -> !answers.containsKey(number))
                        .distinct()
                        .toList(),
                unknown,
                String.join("\n", leftOver),
                level.level(),
                level.expected(),
                premeeting,
                own);
    }

    private static boolean isWish(Head head) {
        return head.manner() == Head.Manner.PREMEETING || head.manner() == Head.Manner.OWN;
    }

    private void wish(Statement statement) {
        Set<String> flagged = statement.head().manner() == Head.Manner.OWN ? own : premeeting;
        List<String> known = statement.head().reference().numbers().stream()
                .filter(number -> round.item(number).isPresent())
                .toList();
        if (known.isEmpty()) {
            leave(statement.raw());
            return;
        }
        flagged.addAll(known);
        if (statement.words().chars().anyMatch(Character::isLetter)) {
            known.forEach(number -> put(number, new Answer(Position.REMARKS, statement.raw())));
        }
    }

    private void flag(String number, Answer answer) {
        if (FlagWords.wantPremeeting(answer.text())) {
            premeeting.add(number);
        }
        if (FlagWords.wantOwn(answer.text())) {
            own.add(number);
        }
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
                number, said, (above, below) -> below.position() == Position.REMARKS ? above.continued(below) : below);
    }
}
