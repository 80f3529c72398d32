package dk.raadslag.bot.config;

import dk.raadslag.bot.config.NetworkPhrases.StepOutOfOrder;
import java.util.List;
import java.util.Optional;

/** One step of a plan: so many working days before the meeting. */
record Step(String name, int days, Text text) {

    static Optional<Step> read(String name, Value value) {
        return value.text().flatMap(text -> text.as(Forms.DAYS).map(days -> new Step(name, days, text)));
    }

    /** Complains about each step that does not come at least {@code gap} days after the one before it. */
    static void refuseDisorder(int gap, List<Step> inTurn) {
        for (int index = 1; index < inTurn.size(); index++) {
            Step before = inTurn.get(index - 1);
            Step step = inTurn.get(index);
            if (step.days > before.days - gap) {
                step.text.complain(new StepOutOfOrder(step.name, step.days, before.name, before.days - gap));
            }
        }
    }
}
