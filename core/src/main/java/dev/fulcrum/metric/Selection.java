package dev.fulcrum.metric;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Best of n: of each task's samples the one that a guide likes best. What the selected samples come to, {@code func-sec@1} of them, is
 * said by the judge, who must not be the guide; it lies between {@code func-sec@1} of all samples (a guide that knows nothing) and
 * {@code func-sec@n} (one that knows everything), or below the first where the guide misleads.
 */
public final class Selection {
    private Selection() {}

    /**
     * One outcome per condition and task, in order of first appearance.
     *
     * @param guide how good a sample looks, for example minus its findings; the highest is taken, of equals the one drawn first, so that a
     *     guide without opinion selects at random. NaN, the guide could not look, is taken last
     */
    public static List<Outcome> best(Collection<Outcome> outcomes, ToDoubleFunction<Outcome> guide) {
        Map<Cell, Outcome> best = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            best.merge(
                    new Cell(outcome.condition(), outcome.task()),
                    outcome,
                    (held, next) -> isBetter(held, next, guide) ? next : held);
        }
        return new ArrayList<>(best.values());
    }

    private record Cell(String condition, String task) {}

    private static boolean isBetter(Outcome held, Outcome next, ToDoubleFunction<Outcome> guide) {
        int order = Double.compare(known(guide.applyAsDouble(next)), known(guide.applyAsDouble(held)));
        return order > 0 || (order == 0 && next.sample() < held.sample());
    }

    private static double known(double score) {
        return Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score;
    }
}
