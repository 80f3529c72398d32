package dk.raadslag.domain.draft;

import dk.raadslag.domain.DanishOrder;
import dk.raadslag.domain.network.MunicipalityCode;
import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ProposedWording;
import dk.raadslag.domain.reply.Standing;
import dk.raadslag.domain.round.RoundItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads one item across all municipalities. */
final class JointItem {

    private JointItem() {}

    /** Reads the replies; {@code named} gives the name of a municipality that agreed to be named at this item. */
    static DraftItem of(RoundItem item, Standing standing, Function<MunicipalityCode, Optional<String>> named) {
        return ofSpoken(
                item,
                standing.municipalities().stream()
                        .flatMap(one -> one.items().stream()
                                .filter(there -> there.item().number().equals(item.number()))
                                .flatMap(there -> there.reply().stream())
                                .map(Contribution::answer)
                                .map(answer -> new Spoken(answer, named.apply(one.municipality()))))
                        .toList());
    }

    static DraftItem of(RoundItem item, List<Answer> replies) {
        return ofSpoken(
                item,
                replies.stream()
                        .map(answer -> new Spoken(answer, Optional.empty()))
                        .toList());
    }

    /** What one municipality said, and its name where it may be told. */
    private record Spoken(Answer answer, Optional<String> name) {
        boolean isNamed() {
            return name.isPresent() && answer.position() == Position.NOT_ENDORSED;
        }
    }

    private record Words(Position position, String text, boolean named) {}

    private record Proposed(ProposedWording wording, boolean named) {}

    private static DraftItem ofSpoken(RoundItem item, List<Spoken> replies) {
        List<Spoken> joint =
                replies.stream().filter(one -> !one.answer().flags().own()).toList();
        return new DraftItem(
                item.number(),
                item.title(),
                item.item().type(),
                joint.size(),
                replies.size() - joint.size(),
                tally(joint.stream().map(Spoken::answer).toList()),
                voices(joint),
                proposals(joint),
                null);
    }

    private static List<DraftItem.Count> tally(List<Answer> answers) {
        return Arrays.stream(Position.values())
                .map(position -> new DraftItem.Count(position, (int) answers.stream()
                        .filter(answer -> answer.position() == position)
                        .count()))
                .filter(count -> count.municipalities() > 0)
                .toList();
    }

    private static List<DraftItem.Voice> voices(List<Spoken> said) {
        Map<Words, List<Spoken>> grouped = said.stream()
                .filter(one -> !one.answer().text().isEmpty())
                .collect(Collectors.groupingBy(
                        one -> new Words(one.answer().position(), one.answer().text(), one.isNamed()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return grouped.entrySet().stream()
                .map(entry -> voice(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static DraftItem.Voice voice(Words words, List<Spoken> some) {
        return new DraftItem.Voice(
                words.position(), words.text(), some.size(), words.named() ? names(some) : List.of());
    }

    private static List<DraftItem.Proposal> proposals(List<Spoken> said) {
        Map<Proposed, List<Spoken>> grouped = new LinkedHashMap<>();
        said.forEach(one -> one.answer().proposedWordings().stream()
                .distinct()
                .map(wording -> new Proposed(wording, one.isNamed()))
                .forEach(key ->
                        grouped.computeIfAbsent(key, none -> new ArrayList<>()).add(one)));
        return grouped.entrySet().stream()
                .map(entry -> new DraftItem.Proposal(
                        entry.getKey().wording(),
                        entry.getValue().size(),
                        entry.getKey().named() ? names(entry.getValue()) : List.of()))
                .toList();
    }

    private static List<String> names(List<Spoken> some) {
        return some.stream()
                .flatMap(one -> one.name().stream())
                .sorted(DanishOrder.OF_NAMES)
                .toList();
    }
}
