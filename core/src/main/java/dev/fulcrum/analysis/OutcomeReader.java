package dev.fulcrum.analysis;

import dev.fulcrum.UserError;
import dev.fulcrum.metric.Measured;
import dev.fulcrum.metric.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a table of outcomes with the columns that a map names. */
public final class OutcomeReader {
    private static final int PROBLEMS_SHOWN = 20;

    private final ColumnMap columns;
    private final List<RowFilter> filters;
    private final List<Cut> groupings;

    /**
     * @param filters a row is kept when all of them keep it
     * @param groupings what rows are grouped by besides
     */
    public OutcomeReader(ColumnMap columns, List<RowFilter> filters, List<Cut> groupings) {
        this.columns = columns;
        this.filters = List.copyOf(filters);
        this.groupings = List.copyOf(groupings);
    }

    /**
     * One row.
     *
     * @param length NaN when no column of lengths is mapped or its cell is empty
     * @param measured the outcome with weakness and measures
     * @param groups one value per grouping asked for; empty where a row belongs to none
     */
    public record Recorded(Outcome outcome, double length, Measured measured, List<String> groups) {}

    /**
     * @return in the order of the file
     * @throws UserError with all problems, by line, at once
     */
    public List<Recorded> read(Path file) {
        Set<String> needed = new LinkedHashSet<>(columns.columns());
        filters.forEach(filter -> needed.add(filter.column()));
        groupings.forEach(grouping -> needed.add(grouping.column()));
        Reading reading = new Reading();
        new TableFile(file).forEach(needed, reading::accept);
        if (!reading.problems.isEmpty()) {
            throw new UserError(
                    file + " has " + reading.count + (reading.count == 1 ? " problem" : " problems"), reading.problems);
        }
        if (reading.recorded.isEmpty()) {
            throw new UserError(file + " has no row that --where keeps");
        }
        return reading.recorded;
    }

    /** What has been read so far. */
    private final class Reading {
        final List<Recorded> recorded = new ArrayList<>();
        final List<String> problems = new ArrayList<>();
        int count;
        private final Map<String, Map<String, Integer>> samples = new HashMap<>();
        private final Set<List<String>> seen = new HashSet<>();
        private final Map<String, String> names = new HashMap<>();

        void accept(Row row) {
            if (!filters.stream().allMatch(filter -> filter.keeps(row))) {
                return;
            }
            String condition = once(columns.conditionOf(row));
            String task = once(columns.taskOf(row));
            if (condition.isBlank() || task.isBlank()) {
                problem(row, "condition or task is empty");
                return;
            }
            columns.sample().ifPresent(column -> {
                if (!seen.add(List.of(condition, task, row.cell(column)))) {
                    problem(
                            row,
                            "condition " + condition + ", task " + task + ", sample " + row.cell(column)
                                    + " occurs twice");
                }
            });
            Optional<Flag.Answer> functional = answer(row, columns.functional());
            Optional<Flag.Answer> security = answer(row, columns.security());
            if (functional.isPresent() && security.isPresent()) {
                int sample = samples.computeIfAbsent(condition, name -> new HashMap<>())
                                .merge(task, 1, Integer::sum)
                        - 1;
                boolean works = functional.get() == Flag.Answer.YES;
                Outcome outcome = new Outcome(
                        condition,
                        task,
                        once(columns.clusterOf(row)),
                        sample,
                        works,
                        security.get().security());
                recorded.add(new Recorded(outcome, length(row), measured(outcome, row), groups(row)));
            }
        }

        /** One object for each name, however many rows say it: everything that comes looks samples up by their names. */
        private String once(String name) {
            return names.computeIfAbsent(name, same -> same);
        }

        private List<String> groups(Row row) {
            return groupings.isEmpty()
                    ? List.of()
                    : groupings.stream().map(grouping -> grouping.of(row)).toList();
        }

        private Measured measured(Outcome outcome, Row row) {
            Map<String, Double> measures = new HashMap<>();
            for (String measure : columns.measures()) {
                double value = ColumnMap.measureOf(row, measure);
                if (Double.isFinite(value)) {
                    measures.put(measure, value);
                }
            }
            return new Measured(
                    outcome, columns.weakness().map(cut -> cut.of(row)).orElse(""), measures);
        }

        private Optional<Flag.Answer> answer(Row row, Flag flag) {
            Optional<Flag.Answer> answer = flag.read(row.cell(flag.column()));
            if (answer.isEmpty()) {
                problem(
                        row,
                        flag.column() + " is \"" + row.cell(flag.column()) + "\", neither yes nor no; say "
                                + flag.column() + ":TEXT in --map to name the text that means yes");
            }
            return answer;
        }

        private double length(Row row) {
            String cell = columns.length().map(row::cell).orElse("").strip();
            if (cell.isEmpty()) {
                return Double.NaN;
            }
            try {
                double length = Double.parseDouble(cell);
                if (length >= 0) {
                    return length;
                }
            } catch (NumberFormatException notANumber) {
                // Falls through to the same message as a negative length.
            }
            problem(row, "length is \"" + cell + "\", it is a number from 0");
            return Double.NaN;
        }

        private void problem(Row row, String text) {
            count++;
            if (count <= PROBLEMS_SHOWN) {
                problems.add("line " + row.line() + "  " + text);
            } else if (count == PROBLEMS_SHOWN + 1) {
                problems.add("and more");
            }
        }
    }
}
