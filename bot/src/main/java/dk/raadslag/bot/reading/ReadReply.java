package dk.raadslag.bot.reading;

import dk.raadslag.domain.reply.Answer;
import dk.raadslag.domain.reply.Contribution;
import dk.raadslag.domain.reply.Flags;
import dk.raadslag.domain.reply.Level;
import dk.raadslag.domain.reply.MunicipalityStanding;
import dk.raadslag.domain.reply.Position;
import dk.raadslag.domain.reply.ReplyLevel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What plain words answer to the items of a round.
 *
 * @param answers by item number, in the order they were written
 * @param rest the answer to every item nobody has written about yet, or null
 * @param spared items that {@code rest} is not to reach
 * @param bareRest the rest was named and nothing clear said about it
 * @param bare items that were named and nothing clear said about them
 * @param unknown numbers the round does not have
 * @param leftOver words that have no place, as typed
 * @param level the level of the reply where the words tell it
 * @param expected when the political treatment is expected, where the words tell it
 * @param premeeting items to be discussed at the formøde
 * @param own items on which the municipality sends its words itself
 */
public record ReadReply(
        Map<String, Answer> answers,
        @Nullable Answer rest,
        Set<String> spared,
        boolean bareRest,
        List<String> bare,
        List<String> unknown,
        String leftOver,
        @Nullable ReplyLevel level,
        @Nullable LocalDate expected,
        Set<String> premeeting,
        Set<String> own) {

    /** Copies what it is given. */
    public ReadReply {
        answers = new LinkedHashMap<>(answers);
        bare = List.copyOf(bare);
        unknown = List.copyOf(unknown);
        spared = Set.copyOf(spared);
        premeeting = Set.copyOf(premeeting);
        own = Set.copyOf(own);
    }

    /** Returns the same with the proposals of its words beside them. */
    ReadReply with(ProposedWordings proposed) {
        Map<String, Answer> said = new LinkedHashMap<>(answers);
        said.replaceAll((item, answer) -> proposed.beside(answer));
        return new ReadReply(
                said,
                rest == null ? null : proposed.beside(rest),
                spared,
                bareRest,
                bare,
                unknown,
                proposed.typed(leftOver),
                level,
                expected,
                premeeting,
                own);
    }

    /** Tells whether anything is answered. */
    public boolean saysSomething() {
        return !answers.isEmpty() || rest != null;
    }

    /** Returns these answers with the wishes stated beside them and the rest, where a municipality stands like this. */
    public Map<String, Answer> over(Map<String, Answer> said, MunicipalityStanding standing, String words) {
        Map<String, Answer> answers = new LinkedHashMap<>(said);
        answers.replaceAll((item, answer) -> proposed(item, answer, standing));
        Stream.concat(premeeting.stream(), own.stream())
                .distinct()
                .forEach(item -> answers.put(item, wished(item, answers.get(item), standing, words)));
        if (rest != null) {
            untouched(standing).forEach(item -> answers.putIfAbsent(item, rest));
        }
        return answers;
    }

    /** Returns what "the rest" reaches: the items nobody has written about, but those left out. */
    public Stream<String> untouched(MunicipalityStanding standing) {
        return standing.untouched().stream().filter(item -> !spared.contains(item));
    }

    /** Returns the level told with its date, or null. */
    public @Nullable Level told() {
        return level == null ? null : new Level(level, expected);
    }

    /** A proposal and nothing else goes with the answer that stands. */
    private static Answer proposed(String item, Answer said, MunicipalityStanding standing) {
        return said.position() == Position.REMARKS && said.text().isEmpty() && said.hasWords()
                ? shown(item, standing).map(stands -> stands.continued(said)).orElse(said)
                : said;
    }

    /** A wish goes with the answer given or standing; without one the words themselves are the remark. */
    private Answer wished(String item, @Nullable Answer said, MunicipalityStanding standing, String words) {
        Answer base = said != null
                ? said
                : shown(item, standing).orElseGet(() -> new Answer(Position.REMARKS, own.contains(item) ? "" : words));
        return base.with(new Flags(
                base.flags().premeeting() || premeeting.contains(item),
                base.flags().own() || own.contains(item)));
    }

    private static Optional<Answer> shown(String item, MunicipalityStanding standing) {
        return standing.items().stream()
                .filter(one -> one.item().number().equals(item))
                .flatMap(one -> one.shown().stream())
                .map(Contribution::answer)
                .findFirst();
    }

    /** Tells whether items are named about which nothing clear is said, and nothing else is. */
    public boolean onlyNames() {
        return (!bare.isEmpty() || bareRest) && !saysSomething() && unknown.isEmpty() && leftOver.isEmpty();
    }

    /** Tells whether nothing is told but the level of the reply. */
    public boolean onlyTellsLevel() {
        return level != null && !saysSomething() && !flagsSomething() && bare.isEmpty() && leftOver.isEmpty();
    }

    /** Tells whether a wish is stated for items, beside any answer. */
    public boolean flagsSomething() {
        return !premeeting.isEmpty() || !own.isEmpty();
    }
}
