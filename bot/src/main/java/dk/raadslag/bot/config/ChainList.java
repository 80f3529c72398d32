package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.Twice;
import dk.raadslag.bot.config.NetworkPhrases.UnknownForumId;
import dk.raadslag.domain.network.Chain;
import dk.raadslag.domain.network.Forum;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the ways a case goes through the forums; there may be none. */
final class ChainList {
    private static final List<String> KEYS = List.of("id", "name", "forums");

    private ChainList() {}

    static List<Chain> read(Block network, List<Forum> forums) {
        Set<String> seen = new HashSet<>();
        return network.list("chains").stream()
                .flatMap(value -> chain(value, seen, forums).stream())
                .toList();
    }

    static void refuseUnknown(Text written, List<Forum> forums) {
        if (forums.stream().noneMatch(forum -> forum.id().equals(written.value()))) {
            written.complain(new UnknownForumId(
                    written.value(), forums.stream().map(Forum::id).collect(Collectors.joining(", "))));
        }
    }

    private static Optional<Chain> chain(Value value, Set<String> seen, List<Forum> forums) {
        return value.block(KEYS).flatMap(block -> {
            Optional<String> id = block.required("id", Forms.ID);
            id.filter(one -> !seen.add(one)).ifPresent(one -> value.complain(new Twice(one)));
            Optional<String> name = block.requiredWords("name");
            List<Text> steps = WordList.once(block.requiredList("forums"));
            steps.forEach(step -> refuseUnknown(step, forums));
            return id.flatMap(one -> name.map(called ->
                    new Chain(one, called, steps.stream().map(Text::value).toList())));
        });
    }
}
