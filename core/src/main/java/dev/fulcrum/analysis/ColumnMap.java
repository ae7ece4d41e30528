package dev.fulcrum.analysis;

import dev.fulcrum.UserError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Which column of a table says what.
 *
 * @param condition columns whose values, joined by {@code " / "}, name the condition
 * @param task columns that name the task, joined likewise
 * @param cluster columns that name what is resampled as one; empty: the task itself
 * @param sample a column that numbers the samples of a task; when given, a sample that occurs twice is a problem
 * @param length a column with the length of the sample, for the partial correlation
 * @param weakness what names the task's weakness
 * @param measures columns with numbers, for hypotheses; a name that ends in {@code ?} is 0 where the cell is empty, 0 or false, and else 1
 */
public record ColumnMap(
        List<String> condition,
        List<String> task,
        List<String> cluster,
        Flag functional,
        Flag security,
        Optional<String> sample,
        Optional<String> length,
        Optional<Cut> weakness,
        List<String> measures) {

    private static final Set<String> KEYS = new LinkedHashSet<>(List.of(
            "condition", "task", "functional", "security", "cluster", "sample", "length", "weakness", "measure"));
    private static final String FILLED = "?";
    private static final Set<String> NONE = Set.of("", "0", "0.0", "false", "no", "none", "nan", "[]");

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
                Optional.ofNullable(entries.get("length")),
                Optional.ofNullable(entries.get("weakness")).map(Cut::parse),
                columns(entries.getOrDefault("measure", "")));
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
        weakness.map(Cut::column).ifPresent(columns::add);
        measures.forEach(measure -> columns.add(measureColumn(measure)));
        return columns;
    }

    private static String measureColumn(String measure) {
        return measure.endsWith(FILLED) ? measure.substring(0, measure.length() - FILLED.length()) : measure;
    }

    /** @return the cell's number; NaN where it has none */
    static double measureOf(Row row, String measure) {
        String cell = row.cell(measureColumn(measure)).strip();
        if (measure.endsWith(FILLED)) {
            return NONE.contains(cell.toLowerCase(Locale.ROOT)) ? 0 : 1;
        }
        if (cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false")) {
            return cell.equalsIgnoreCase("true") ? 1 : 0;
        }
        try {
            return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    private static String joined(List<String> columns, Row row) {
        if (columns.size() == 1) {
            return row.cell(columns.getFirst());
        }
        StringJoiner joined = new StringJoiner(" / ");
        for (String column : columns) {
            joined.add(row.cell(column));
        }
        return joined.toString();
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
