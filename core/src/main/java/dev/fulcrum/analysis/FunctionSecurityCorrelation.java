package dev.fulcrum.analysis;

import dev.fulcrum.metric.OutcomeTable;
import dev.fulcrum.metric.TaskTally;
import dev.fulcrum.oracle.Security;
import dev.fulcrum.statistics.Association;
import dev.fulcrum.statistics.Associations;
import dev.fulcrum.statistics.Observation;
import dev.fulcrum.statistics.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether working and withstanding go together, over samples whose security was judged: a sample without a judgement would count as
 * neither and make the two look alike. Adjusted for how hard the task is for the other conditions, and for the logarithm of the length.
 */
final class FunctionSecurityCorrelation {
    private final OutcomeTable table;
    private final Settings settings;
    private final Map<String, int[]> functionalAndSamples = new HashMap<>();

    FunctionSecurityCorrelation(OutcomeTable table, Settings settings) {
        this.table = table;
        this.settings = settings;
        for (String condition : table.conditions()) {
            for (TaskTally tally : table.tasks(condition).values()) {
                int[] sums = functionalAndSamples.computeIfAbsent(tally.task(), task -> new int[2]);
                sums[0] += tally.functional();
                sums[1] += tally.samples();
            }
        }
    }

    Optional<Association> of(List<OutcomeReader.Recorded> recorded) {
        List<String> controls = controls(recorded);
        List<Observation> observations = new ArrayList<>();
        for (OutcomeReader.Recorded row : recorded) {
            if (row.outcome().security() != Security.NOT_JUDGED && (hasLength(row) || !controls.contains(LENGTH))) {
                observations.add(new Observation(
                        row.outcome().task(),
                        row.outcome().cluster(),
                        row.outcome().functional() ? 1 : 0,
                        row.outcome().secure() ? 1 : 0,
                        values(row, controls)));
            }
        }
        return new Associations(settings).of(observations);
    }

    private static final String DIFFICULTY = "share of the other conditions' samples that solve the task";
    private static final String LENGTH = "log(1 + length)";

    /** What is adjusted for: difficulty when every task has several conditions, length when it was recorded. */
    List<String> controls(List<OutcomeReader.Recorded> recorded) {
        List<String> controls = new ArrayList<>();
        if (recorded.stream().allMatch(row -> others(row)[1] > 0)) {
            controls.add(DIFFICULTY);
        }
        if (recorded.stream().anyMatch(FunctionSecurityCorrelation::hasLength)) {
            controls.add(LENGTH);
        }
        return controls;
    }

    private double[] values(OutcomeReader.Recorded row, List<String> controls) {
        double[] values = new double[controls.size()];
        for (int i = 0; i < values.length; i++) {
            int[] others = others(row);
            values[i] = controls.get(i).equals(DIFFICULTY) ? (double) others[0] / others[1] : Math.log1p(row.length());
        }
        return values;
    }

    /** Functional samples and samples of the same task under the other conditions. */
    private int[] others(OutcomeReader.Recorded row) {
        String task = row.outcome().task();
        int[] all = functionalAndSamples.getOrDefault(task, new int[2]);
        TaskTally mine = table.tasks(row.outcome().condition()).get(task);
        return mine == null ? all : new int[] {all[0] - mine.functional(), all[1] - mine.samples()};
    }

    private static boolean hasLength(OutcomeReader.Recorded row) {
        return !Double.isNaN(row.length());
    }
}
