package dk.raadslag.domain.agenda;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the run of candidates that counts upwards as an agenda does and has most in its favour. */
final class Numbering {

    private static final int LARGEST_GAP = 6;

    private final Map<ItemNumber, Step> bestAt = new HashMap<>();
    private final Map<Integer, Step> bestUnder = new HashMap<>();

    private Numbering() {}

    static List<Candidate> of(List<Candidate> candidates) {
        Numbering numbering = new Numbering();
        Step best = null;
        for (Candidate candidate : candidates) {
            if (candidate.mayBeAnItem()) {
                Step step = numbering.reach(candidate);
                best = best == null || step.value >= best.value ? step : best;
            }
        }
        return best == null ? List.of() : best.way();
    }

    private Step reach(Candidate candidate) {
        Step before = candidate.number().isSub() ? beforeSub(candidate.number()) : beforeWhole(candidate.number());
        Step step = new Step(candidate, before, worth(before, candidate.number()) + candidate.weight());
        bestAt.merge(candidate.number(), step, Step::better);
        bestUnder.merge(candidate.number().main(), step, Step::better);
        return step;
    }

    private @Nullable Step beforeWhole(ItemNumber number) {
        Step best = null;
        for (int main = number.main() - 1; main >= number.main() - LARGEST_GAP; main--) {
            best = better(best, bestUnder.get(main), number);
        }
        return best;
    }

    private @Nullable Step beforeSub(ItemNumber number) {
        Step best = null;
        for (int sub = number.sub() - 1; sub >= 0 && sub >= number.sub() - LARGEST_GAP; sub--) {
            best = better(best, bestAt.get(new ItemNumber(number.main(), sub)), number);
        }
        return better(best, bestUnder.get(number.main() - 1), number);
    }

    private static @Nullable Step better(@Nullable Step one, @Nullable Step other, ItemNumber next) {
        return worth(other, next) > worth(one, next) ? other : one;
    }

    /** A run may begin anywhere, but every number left out speaks a little against it. */
    private static double worth(@Nullable Step before, ItemNumber next) {
        return before == null ? 0 : before.value - gap(before.candidate.number(), next);
    }

    private static int gap(ItemNumber before, ItemNumber next) {
        if (before.main() != next.main()) {
            return next.main() - before.main() - 1 + (next.isSub() ? next.sub() : 0);
        }
        return next.sub() - before.sub() - 1;
    }

    /** One candidate and the best way to it. */
    private record Step(Candidate candidate, @Nullable Step before, double value) {

        Step better(Step later) {
            boolean repeated = candidate.listed() && !later.candidate.listed();
            return later.value > value || (repeated && later.value == value) ? later : this;
        }

        List<Candidate> way() {
            List<Candidate> way = new ArrayList<>();
            for (Step step = this; step != null; step = step.before) {
                way.add(step.candidate);
            }
            Collections.reverse(way);
            return way;
        }
    }
}
