package dev.fulcrum.analysis;

import dev.fulcrum.UserError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which column of a table says what.
 *
 * @param condition columns whose values, joined by {@code " / "}, name the condition
 * @param task columns that name the task, joined likewise
 * @param cluster columns that name what is resampled as one; empty: the task itself
 * @param sample a column that numbers the samples of a task; when given, a sample that occurs twice is a problem
 * @param length a column with the length of the sample, for the partial correlation
 */
public record ColumnMap(
        List<String> condition,
        List<String> task,
        List<String> cluster,
        Flag functional,
        Flag security,
        Optional<String> sample,
        Optional<String> length) {

    private static final Set<String> KEYS =
            new LinkedHashSet<>(List.of("condition", "task", "functional", "security", "cluster", "sample", "length"));

    /**
     * @param text {@code condition=model+mode,task=task,functional=tests:success,security=exploits:success}; an outcome column may name
     *     the text that means yes after a colon
     * @throws UserError with all problems at once
     */
    public static ColumnMap parse(String text) {
        Map<String, String> entries = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (String entry : text.split(",", -1)) {
            int equals = entry.indexOf('=');
            String key = equals < 0 ? entry.strip() : entry.substring(0, equals).strip();
            String value = equals < 0 ? "" : entry.substring(equals + 1).strip();
            if (!KEYS.contains(key) || value.isEmpty()) {
                problems.add("\"" + entry.strip() + "\" is not KEY=COLUMN with KEY one of " + String.join(", ", KEYS));
            } else if (entries.putIfAbsent(key, value) != null) {
                problems.add(key + " is given twice");
            }
        }
        for (String key : List.of("condition", "task", "functional", "security")) {
            if (!entries.containsKey(key)) {
                problems.add(key + " is missing; say " + key + "=COLUMN");
            }
        }
        if (!problems.isEmpty()) {
            throw new UserError(
                    "--map has " + problems.size() + " problem" + (problems.size() == 1 ? "" : "s"), problems);
        }
        return new ColumnMap(
                columns(entries.getOrDefault("condition", "")),
                columns(entries.getOrDefault("task", "")),
                columns(entries.getOrDefault("cluster", "")),
                flag(entries.getOrDefault("functional", "")),
                flag(entries.getOrDefault("security", "")),
                Optional.ofNullable(entries.get("sample")),
                Optional.ofNullable(entries.get("length")));
    }

    String conditionOf(Row row) {
        return joined(condition, row);
    }

    String taskOf(Row row) {
        return joined(task, row);
    }

    String clusterOf(Row row) {
        return cluster.isEmpty() ? taskOf(row) : joined(cluster, row);
    }

    /** Every column named. */
    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(condition);
        columns.addAll(task);
        columns.addAll(cluster);
        columns.add(functional.column());
        columns.add(security.column());
        sample.ifPresent(columns::add);
        length.ifPresent(columns::add);
        return columns;
    }

    private static String joined(List<String> columns, Row row) {
        return columns.size() == 1
                ? row.cell(columns.getFirst())
                : columns.stream().map(row::cell).collect(Collectors.joining(" / "));
    }

    private static List<String> columns(String value) {
        return value.isEmpty() ? List.of() : List.of(value.split("\\+"));
    }

    private static Flag flag(String value) {
        int colon = value.indexOf(':');
        return colon < 0
                ? new Flag(value, Optional.empty())
                : new Flag(value.substring(0, colon), Optional.of(value.substring(colon + 1)));
    }
}
