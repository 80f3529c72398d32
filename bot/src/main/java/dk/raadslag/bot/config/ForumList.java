package dk.raadslag.bot.config;

import dk.raadslag.bot.config.ConfigPhrases.Twice;
import dk.raadslag.domain.network.Forum;
import dk.raadslag.domain.network.PlanSteps;
import dk.raadslag.domain.network.PlannedMeeting;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what meets; there must be at least one forum. */
final class ForumList {
    private static final List<String> KEYS = List.of("id", "name", "example", "meetings", "plan", "short-plan");

    private ForumList() {}

    static List<Forum> read(Block network) {
        List<Value> values = network.requiredList("forums");
        Set<String> seen = new HashSet<>();
        return values.stream().flatMap(value -> forum(value, seen).stream()).toList();
    }

    private static Optional<Forum> forum(Value value, Set<String> seen) {
        return value.block(KEYS).flatMap(block -> {
            Optional<String> id = block.required("id", Forms.ID);
            id.filter(one -> !seen.add(one)).ifPresent(one -> value.complain(new Twice(one)));
            Optional<String> name = block.requiredWords("name");
            List<PlannedMeeting> meetings = MeetingList.read(block);
            PlanSteps plan = PlanReading.usual(block);
            PlanSteps shortPlan = PlanReading.shortened(block, plan.time());
            return id.flatMap(one -> name.map(called -> new Forum(one, called, meetings, plan, shortPlan)));
        });
    }
}
