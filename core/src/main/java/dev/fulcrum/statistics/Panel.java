package dev.fulcrum.statistics;

import dev.fulcrum.metric.TaskTally;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.ToDoubleFunction;

/** A fixed set of tasks and their clusters, on which conditions are compared. */
final class Panel {
    private final List<String> tasks;
    private final int[] clusterOfTask;
    private final double[] clusterSizes;

    /** @param tallies any condition that has all the tasks; it says which cluster a task belongs to */
    Panel(SortedSet<String> tasks, Map<String, TaskTally> tallies) {
        this.tasks = List.copyOf(tasks);
        this.clusterOfTask = new int[this.tasks.size()];
        Map<String, Integer> clusters = new HashMap<>();
        for (int i = 0; i < clusterOfTask.length; i++) {
            String cluster = tally(tallies, this.tasks.get(i)).cluster();
            Integer known = clusters.putIfAbsent(cluster, clusters.size());
            clusterOfTask[i] = known == null ? clusters.size() - 1 : known;
        }
        this.clusterSizes = new double[clusters.size()];
        for (int cluster : clusterOfTask) {
            clusterSizes[cluster]++;
        }
    }

    List<String> tasks() {
        return tasks;
    }

    int clusters() {
        return clusterSizes.length;
    }

    /** Tasks per cluster. */
    double[] clusterSizes() {
        return clusterSizes;
    }

    /** One value per task, in the order of {@link #tasks}. */
    double[] values(Map<String, TaskTally> tallies, ToDoubleFunction<TaskTally> value) {
        double[] values = new double[tasks.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.applyAsDouble(tally(tallies, tasks.get(i)));
        }
        return values;
    }

    /** Sums of task values, one per cluster. */
    double[] clusterSums(double[] taskValues) {
        double[] sums = new double[clusterSizes.length];
        for (int i = 0; i < taskValues.length; i++) {
            sums[clusterOfTask[i]] += taskValues[i];
        }
        return sums;
    }

    private static TaskTally tally(Map<String, TaskTally> tallies, String task) {
        TaskTally tally = tallies.get(task);
        if (tally == null) {
            throw new IllegalStateException("task " + task + " is not in the panel's condition");
        }
        return tally;
    }
}
