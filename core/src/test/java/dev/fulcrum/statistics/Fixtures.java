package dev.fulcrum.statistics;

import dev.fulcrum.metric.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Small made-up studies. */
final class Fixtures {
    /** How many of five samples of thirty tasks count, under two conditions. */
    static final int[] TREATMENT = {
        5, 5, 4, 0, 0, 1, 2, 5, 3, 0, 5, 5, 1, 0, 0, 4, 2, 3, 5, 0, 0, 0, 5, 1, 2, 3, 4, 5, 0, 1
    };

    static final int[] BASELINE = {
        3, 5, 4, 0, 0, 0, 2, 1, 3, 0, 5, 4, 0, 0, 1, 4, 2, 3, 5, 0, 0, 0, 0, 1, 1, 3, 4, 5, 0, 0
    };

    private Fixtures() {}

    /** Outcomes whose function is as given and whose security always holds. */
    static List<Outcome> outcomes(String condition, int samples, int... counting) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int task = 0; task < counting.length; task++) {
            for (int sample = 0; sample < samples; sample++) {
                outcomes.add(Outcome.of(condition, "task" + task, sample, sample < counting[task], true));
            }
        }
        return outcomes;
    }

    static List<Outcome> twoConditions() {
        List<Outcome> outcomes = new ArrayList<>(outcomes("treatment", 5, TREATMENT));
        outcomes.addAll(outcomes("baseline", 5, BASELINE));
        return outcomes;
    }
}
