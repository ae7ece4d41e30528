package dev.fulcrum.statistics;

import dev.fulcrum.UserError;
import dev.fulcrum.metric.OutcomeTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The tasks that pairs of conditions share: equal sets are one object, and found without comparing them task by task for every pair. */
final class CommonTasks {
    private final OutcomeTable table;
    /** For each condition a number that those with the same tasks share. */
    private final Map<String, Integer> kinds = new HashMap<>();

    private final Map<Set<String>, Integer> numbers = new HashMap<>();
    private final Map<Long, SortedSet<String>> byKinds = new HashMap<>();
    private final Map<SortedSet<String>, SortedSet<String>> sets = new HashMap<>();

    CommonTasks(OutcomeTable table) {
        this.table = table;
    }

    /**
     * @return the same object for equal sets
     * @throws UserError when there is no such task
     */
    SortedSet<String> of(String a, String b) {
        SortedSet<String> tasks =
                byKinds.computeIfAbsent((long) kind(a) << Integer.SIZE | kind(b), kinds -> intersection(a, b));
        if (tasks.isEmpty()) {
            throw new UserError(
                    "conditions \"" + a + "\" and \"" + b + "\" have no task in common, so nothing can be paired");
        }
        return tasks;
    }

    private int kind(String condition) {
        return kinds.computeIfAbsent(
                condition, name -> numbers.computeIfAbsent(table.tasks(name).keySet(), tasks -> numbers.size()));
    }

    private SortedSet<String> intersection(String a, String b) {
        SortedSet<String> tasks = new TreeSet<>(table.tasks(a).keySet());
        tasks.retainAll(table.tasks(b).keySet());
        return sets.computeIfAbsent(tasks, same -> same);
    }
}
