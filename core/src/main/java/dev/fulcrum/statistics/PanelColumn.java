package dev.fulcrum.statistics;

import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.TaskTally;
import java.util.NavigableMap;

/**
 * One condition's endpoint on a panel.
 *
 * @param values per task
 * @param majority per task, whether strictly more than half of its samples count
 * @param clusterSums values summed per cluster
 * @param samples on the panel's tasks
 * @param conditionTasks tasks the condition has, on the panel or not
 */
record PanelColumn(double[] values, boolean[] majority, double[] clusterSums, int samples, int conditionTasks) {

    static PanelColumn of(Panel panel, NavigableMap<String, TaskTally> tallies, Endpoint endpoint) {
        double[] values = panel.values(tallies, endpoint::of);
        double[] bits = panel.values(tallies, tally -> tally.majority(endpoint.kind()) ? 1 : 0);
        boolean[] majority = new boolean[bits.length];
        for (int task = 0; task < bits.length; task++) {
            majority[task] = bits[task] > 0;
        }
        double samples = 0;
        for (double size : panel.values(tallies, TaskTally::samples)) {
            samples += size;
        }
        return new PanelColumn(values, majority, panel.clusterSums(values), (int) samples, tallies.size());
    }
}
