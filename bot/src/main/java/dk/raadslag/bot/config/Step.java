package dk.raadslag.bot.config;

import dk.raadslag.bot.config.NetworkPhrases.StepOutOfOrder;
import java.util.List;
import java.util.Optional;

/** One step of a plan: so many working days before the meeting, or calendar days. */
record Step(String name, int days, boolean calendar, Text text) {

    static Optional<Step> read(String name, Value value) {
        return value.text().flatMap(text -> text.as(Forms.STEP_DAYS).map(days -> of(name, days, text)));
    }

    /** Reads a step that is counted in working days only. */
    static Optional<Step> inWorkingDays(String name, Value value) {
        return value.text().flatMap(text -> text.as(Forms.DAYS).map(days -> new Step(name, days, false, text)));
    }

    private static Step of(String name, String days, Text text) {
        String[] words = days.split(" ", -1);
        return new Step(name, Integer.parseInt(words[0]), words.length > 1, text);
    }

    /**
     * Complains about each step that does not come at least {@code gap} days after the one before it; days of different kinds are
     * not compared.
     */
    static void refuseDisorder(int gap, List<Step> inTurn) {
        for (int index = 1; index < inTurn.size(); index++) {
            Step before = inTurn.get(index - 1);
            Step step = inTurn.get(index);
            if (step.calendar == before.calendar && step.days > before.days - gap) {
                step.text.complain(
                        new StepOutOfOrder(step.name, step.days, step.calendar, before.name, before.days - gap));
            }
        }
    }
}
