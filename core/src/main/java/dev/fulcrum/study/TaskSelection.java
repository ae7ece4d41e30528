package dev.fulcrum.study;

import dev.fulcrum.task.Difficulty;
import dev.fulcrum.task.Kind;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.util.List;
import java.util.Set;

/**
 * Which tasks of a suite a study poses; an empty set selects all.
 *
 * @param limit at most so many, spread over the suite's order; 0 for no limit
 */
public record TaskSelection(
        Set<Language> languages, Set<Kind> kinds, Set<Difficulty> difficulties, Set<String> scenarios, int limit) {

    /** Everything. */
    public static final TaskSelection ALL = new TaskSelection(Set.of(), Set.of(), Set.of(), Set.of(), 0);

    public TaskSelection {
        languages = Set.copyOf(languages);
        kinds = Set.copyOf(kinds);
        difficulties = Set.copyOf(difficulties);
        scenarios = Set.copyOf(scenarios);
    }

    /** The selected tasks in the suite's order. */
    public List<Task> of(Suite suite) {
        List<Task> chosen = suite.tasks().stream()
                .filter(task -> selects(languages, task.language()))
                .filter(task -> selects(kinds, task.kind()))
                .filter(task -> selects(difficulties, task.scenario().difficulty()))
                .filter(task -> selects(scenarios, task.scenario().id()))
                .toList();
        if (limit == 0 || chosen.size() <= limit) {
            return chosen;
        }
        return java.util.stream.IntStream.range(0, limit)
                .mapToObj(i -> chosen.get((int) ((long) i * chosen.size() / limit)))
                .toList();
    }

    private static <T> boolean selects(Set<T> allowed, T value) {
        return allowed.isEmpty() || allowed.contains(value);
    }
}
