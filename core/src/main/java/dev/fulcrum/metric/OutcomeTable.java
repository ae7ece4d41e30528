package dev.fulcrum.metric;

import dev.fulcrum.UserError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Outcomes counted per condition and task. Immutable; conditions in order of first appearance, tasks by name. */
public final class OutcomeTable {
    private final Map<String, NavigableMap<String, TaskTally>> tallies;

    private OutcomeTable(Map<String, NavigableMap<String, TaskTally>> tallies) {
        this.tallies = tallies;
    }

    /**
     * @throws UserError if a sample occurs twice or a task belongs to two clusters: both would make intervals too narrow
     */
    public static OutcomeTable of(Collection<Outcome> outcomes) {
        Builder builder = new Builder();
        outcomes.forEach(builder::add);
        return builder.build();
    }

    public List<String> conditions() {
        return List.copyOf(tallies.keySet());
    }

    /**
     * One condition's tasks, sorted by name.
     *
     * @throws UserError if the condition is unknown
     */
    public NavigableMap<String, TaskTally> tasks(String condition) {
        NavigableMap<String, TaskTally> tasks = tallies.get(condition);
        if (tasks == null) {
            throw new UserError("condition \"" + condition + "\" is unknown; conditions here: "
                    + String.join(", ", tallies.keySet()));
        }
        return Collections.unmodifiableNavigableMap(tasks);
    }

    /** The same table with only some of its conditions. */
    public OutcomeTable only(Collection<String> conditions) {
        Map<String, NavigableMap<String, TaskTally>> kept = new LinkedHashMap<>(tallies);
        kept.keySet().retainAll(conditions);
        return new OutcomeTable(kept);
    }

    /** The same table with only those tasks that every condition has. */
    public OutcomeTable commonTasks() {
        Set<String> common = new HashSet<>();
        tallies.values().stream().limit(1).forEach(first -> common.addAll(first.keySet()));
        tallies.values().stream().skip(1).forEach(tasks -> common.retainAll(tasks.keySet()));
        Map<String, NavigableMap<String, TaskTally>> kept = new LinkedHashMap<>();
        tallies.forEach((condition, tasks) -> {
            NavigableMap<String, TaskTally> mine = new TreeMap<>();
            tasks.forEach((task, tally) -> {
                if (common.contains(task)) {
                    mine.put(task, tally);
                }
            });
            kept.put(condition, mine);
        });
        return new OutcomeTable(kept);
    }

    /** Gathers outcomes one by one, keeping counts and the names of samples only. */
    public static final class Builder {
        private final Map<String, Map<String, Counter>> counters = new LinkedHashMap<>();
        private final Map<String, String> clusters = new HashMap<>();
        private final List<String> problems = new ArrayList<>();

        public void add(Outcome outcome) {
            String cluster = clusters.putIfAbsent(outcome.task(), outcome.cluster());
            if (cluster != null && !cluster.equals(outcome.cluster())) {
                problems.add("task " + outcome.task() + " belongs to two clusters, " + cluster + " and "
                        + outcome.cluster());
            }
            Counter counter = counters.computeIfAbsent(outcome.condition(), name -> new HashMap<>())
                    .computeIfAbsent(outcome.task(), name -> new Counter());
            if (!counter.indices.add(outcome.sample())) {
                problems.add("condition " + outcome.condition() + ", task " + outcome.task() + ": sample "
                        + outcome.sample() + " occurs twice");
            }
            counter.add(outcome);
        }

        public OutcomeTable build() {
            if (!problems.isEmpty()) {
                throw new UserError("the outcomes have " + problems.size() + " problems", shortened());
            }
            Map<String, NavigableMap<String, TaskTally>> tallies = new LinkedHashMap<>();
            counters.forEach((condition, tasks) -> {
                NavigableMap<String, TaskTally> row = new TreeMap<>();
                tasks.forEach((task, counter) -> row.put(task, counter.tally(task, clusterOf(task))));
                tallies.put(condition, row);
            });
            return new OutcomeTable(tallies);
        }

        private String clusterOf(String task) {
            return clusters.getOrDefault(task, task);
        }

        private List<String> shortened() {
            if (problems.size() <= 20) {
                return problems;
            }
            List<String> first = new ArrayList<>(problems.subList(0, 20));
            first.add("and " + (problems.size() - 20) + " more");
            return first;
        }
    }

    /** The counts of one task while outcomes come in. */
    private static final class Counter {
        final Set<Integer> indices = new HashSet<>();
        int functional;
        int secure;
        int joint;
        int judged;
        int functionalJudged;

        void add(Outcome outcome) {
            boolean isJudged = switch (outcome.security()) {
                case SECURE, INSECURE -> true;
                case NOT_JUDGED -> false;
            };
            functional += outcome.functional() ? 1 : 0;
            secure += outcome.secure() ? 1 : 0;
            joint += outcome.functionalAndSecure() ? 1 : 0;
            judged += isJudged ? 1 : 0;
            functionalJudged += isJudged && outcome.functional() ? 1 : 0;
        }

        TaskTally tally(String task, String cluster) {
            return new TaskTally(task, cluster, indices.size(), functional, secure, joint, judged, functionalJudged);
        }
    }
}
