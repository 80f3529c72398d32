package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.Twice;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.Lifetime;
import dk.raadslag.domain.network.PlanSteps;
import dk.raadslag.domain.network.PlannedMeeting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what meets; there must be at least one forum. */
final class ForumList {
    private static final List<String> KEYS = List.of(
            "id",
            "name",
            "example",
            "meetings",
            "plan",
            "short-plan",
            "earlier-names",
            "from",
            "to",
            "successor",
            "papers",
            "acts");

    private ForumList() {}

    static List<Forum> read(Block network) {
        List<Value> values = network.requiredList("forums");
        Set<String> seen = new HashSet<>();
        List<Text> successors = new ArrayList<>();
        List<Forum> forums = values.stream()
                .flatMap(value -> forum(value, seen, successors).stream())
                .toList();
        successors.forEach(successor -> ChainList.refuseUnknown(successor, forums));
        return forums;
    }

    private static Optional<Forum> forum(Value value, Set<String> seen, List<Text> successors) {
        return value.block(KEYS).flatMap(block -> {
            Optional<String> id = block.required("id", Forms.ID);
            id.filter(one -> !seen.add(one)).ifPresent(one -> value.complain(new Twice(one)));
            Optional<String> name = block.requiredWords("name");
            List<PlannedMeeting> meetings = MeetingList.read(block);
            PlanSteps plan = PlanReading.usual(block);
            PlanSteps shortPlan = PlanReading.shortened(block, plan.time());
            block.get("successor").flatMap(Value::text).ifPresent(successors::add);
            Lifetime lifetime = LifetimeReading.read(block, name.orElse(""), value);
            return id.flatMap(one -> name.map(called ->
                    new Forum(one, called, meetings, plan, shortPlan, lifetime, HandlingReading.read(block))));
        });
    }
}
