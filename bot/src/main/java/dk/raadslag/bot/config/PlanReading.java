package dk.raadslag.bot.config;

import dk.raadslag.domain.network.PlanSteps;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the steps towards a meeting; a forum without a plan has the usual one. */
final class PlanReading {
    private static final List<String> KEYS =
            List.of("request", "remind", "deadline", "time", "draft", "consent", "deliver", "premeeting", "chase");
    private static final PlanSteps USUAL = new PlanSteps(18, List.of(13, 11), 10, LocalTime.NOON, 8, 6, 6, 3, 9);
    private static final PlanSteps SHORT = new PlanSteps(5, List.of(4), 3, LocalTime.NOON, 3, null, null, 2, null);

    private PlanReading() {}

    static PlanSteps usual(Block forum) {
        return read(forum, "plan", USUAL, USUAL.time());
    }

    static PlanSteps shortened(Block forum, LocalTime time) {
        return read(forum, "short-plan", SHORT, time);
    }

    private static PlanSteps read(Block forum, String key, PlanSteps otherwise, LocalTime time) {
        return forum.get(key)
                .flatMap(value -> value.block(KEYS))
                .map(block -> steps(block, otherwise, time))
                .orElse(otherwise);
    }

    private static PlanSteps steps(Block block, PlanSteps otherwise, LocalTime time) {
        Optional<Step> request = required(block, "request");
        List<Step> remind = reminders(block);
        Optional<Step> deadline = required(block, "deadline");
        Optional<Step> draft = required(block, "draft");
        Optional<Step> consent = optional(block, "consent");
        Optional<Step> deliver = optional(block, "deliver");
        Optional<Step> premeeting = optional(block, "premeeting");
        Optional<Step> chase = optional(block, "chase");
        Step.refuseDisorder(1, inTurn(request, remind));
        Step.refuseDisorder(0, inTurn(remind.isEmpty() ? request : last(remind), List.of(), deadline));
        Step.refuseDisorder(0, inTurn(deadline, List.of(), draft, consent, deliver));
        Step.refuseDisorder(0, inTurn(draft, List.of(), premeeting));
        Step.refuseDisorder(1, inTurn(deadline, List.of(), chase));
        return new PlanSteps(
                request.map(Step::days).orElse(otherwise.request()),
                remind.stream().map(Step::days).toList(),
                deadline.map(Step::days).orElse(otherwise.deadline()),
                block.get("time", Forms.TIME).orElse(time),
                draft.map(Step::days).orElse(otherwise.draft()),
                consent.map(Step::days).orElse(null),
                deliver.map(Step::days).orElse(null),
                premeeting.map(Step::days).orElse(null),
                chase.map(Step::days).orElse(null),
                inCalendarDays(List.of(request, deadline, draft, consent, deliver, premeeting, chase)));
    }

    private static Set<PlanSteps.Step> inCalendarDays(List<Optional<Step>> steps) {
        return steps.stream()
                .flatMap(Optional::stream)
                .filter(Step::calendar)
                .map(step -> PlanSteps.Step.valueOf(step.name().toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static Optional<Step> required(Block block, String name) {
        return block.required(name).flatMap(value -> Step.read(name, value));
    }

    private static Optional<Step> optional(Block block, String name) {
        return block.get(name).flatMap(value -> Step.read(name, value));
    }

    private static List<Step> reminders(Block block) {
        return block.list("remind").stream()
                .flatMap(value -> Step.inWorkingDays("remind", value).stream())
                .toList();
    }

    private static Optional<Step> last(List<Step> steps) {
        return Optional.of(steps.get(steps.size() - 1));
    }

    @SafeVarargs
    private static List<Step> inTurn(Optional<Step> first, List<Step> then, Optional<Step>... last) {
        List<Step> steps = new ArrayList<>(first.stream().toList());
        steps.addAll(then);
        for (Optional<Step> step : last) {
            step.ifPresent(steps::add);
        }
        return steps;
    }
}
