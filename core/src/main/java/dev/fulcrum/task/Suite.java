package dev.fulcrum.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A named, versioned, hashed set of tasks.
 *
 * @param name {@code fulcrum}, {@code humaneval}
 * @param version the author's, free text
 * @param hash SHA-256 in hex over every byte the tasks were made from; stored with each result
 * @param tasks in their order, ids unique
 */
public record Suite(String name, String version, String hash, List<Task> tasks) {
    public Suite {
        tasks = List.copyOf(tasks);
        Map<String, Task> byId = new LinkedHashMap<>();
        for (Task task : tasks) {
            if (byId.put(task.id(), task) != null) {
                throw new IllegalArgumentException("task id " + task.id() + " occurs twice in suite " + name);
            }
        }
    }

    public Optional<Task> task(String id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /** The tasks of those scenarios whose id starts with one of the texts; name and hash stay those of the whole. */
    public Suite ofScenariosStarting(List<String> starts) {
        return new Suite(
                name,
                version,
                hash,
                tasks.stream()
                        .filter(task -> starts.stream().anyMatch(task.scenario().id()::startsWith))
                        .toList());
    }
}
