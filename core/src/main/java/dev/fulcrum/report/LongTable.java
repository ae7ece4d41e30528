package dev.fulcrum.report;

import dev.fulcrum.metric.Estimate;
import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.sample.Sample;
import dev.fulcrum.store.DataTable;
import dev.fulcrum.store.DataTable.Column;
import dev.fulcrum.store.DataTable.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of a report as columns for other programs: an estimate takes six, value, low, high, tasks, samples and method, at full precision. What is
 * missing is empty.
 */
final class LongTable {
    private static final List<Column> PARTS = List.of(
            new Column("", Kind.NUMBER),
            new Column(" low", Kind.NUMBER),
            new Column(" high", Kind.NUMBER),
            new Column(" tasks", Kind.INTEGER),
            new Column(" samples", Kind.INTEGER),
            new Column(" method", Kind.TEXT));

    private LongTable() {}

    /** Those of a report that have a row, by their name: each table, and {@code samples} with one row a sample. */
    static Map<String, DataTable> every(StudyReport report) {
        Map<String, DataTable> every = new LinkedHashMap<>();
        new Tables(report).everyLong().forEach(table -> every.put(table.id(), of(table)));
        if (!report.samples().isEmpty()) {
            every.put("samples", samples(report));
        }
        return every;
    }

    static DataTable of(Table table) {
        List<Column> columns = new ArrayList<>();
        List<Boolean> estimates = new ArrayList<>();
        for (int index = 0; index < table.headings().size(); index++) {
            int place = index;
            List<Cell> cells = table.rows().stream().map(row -> row.get(place)).toList();
            String heading = VisibleText.of(table.headings().get(index));
            estimates.add(cells.stream().anyMatch(LongTable::estimate));
            if (estimates.get(index)) {
                PARTS.forEach(part -> columns.add(new Column(heading + part.name(), part.kind())));
            } else {
                columns.add(new Column(heading, kind(cells)));
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            List<String> values = new ArrayList<>();
            for (int index = 0; index < row.size(); index++) {
                values.addAll(values(row.get(index), estimates.get(index)));
            }
            rows.add(values);
        }
        return new DataTable(columns, rows);
    }

    /** One row a sample. */
    private static DataTable samples(StudyReport report) {
        List<Column> columns = List.of(
                new Column("task", Kind.TEXT),
                new Column("scenario", Kind.TEXT),
                new Column("language", Kind.TEXT),
                new Column("kind", Kind.TEXT),
                new Column("cwes", Kind.TEXT),
                new Column("condition", Kind.TEXT),
                new Column("sample", Kind.INTEGER),
                new Column("seed", Kind.INTEGER),
                new Column("functional", Kind.TEXT),
                new Column("security", Kind.TEXT),
                new Column("trust", Kind.TEXT),
                new Column("exploits_worked", Kind.INTEGER),
                new Column("findings", Kind.INTEGER),
                new Column("prompt_tokens", Kind.INTEGER),
                new Column("completion_tokens", Kind.INTEGER),
                new Column("log_probability", Kind.NUMBER));
        return new DataTable(
                columns, report.samples().stream().map(LongTable::row).toList());
    }

    private static List<String> row(SampleCase each) {
        Sample sample = each.sample();
        long worked = each.judgement().exploits().stream()
                .filter(outcome -> outcome.result() == ExploitOutcome.Result.EXPLOITED)
                .count();
        return List.of(
                VisibleText.of(sample.task()),
                VisibleText.of(each.scenario()),
                each.language().id(),
                each.kind().id(),
                each.cwes().stream().map(Object::toString).collect(Collectors.joining(" ")),
                VisibleText.of(each.condition()),
                Integer.toString(sample.index()),
                Long.toString(sample.seed()),
                each.judgement().functional().id(),
                each.judgement().security().id(),
                each.judgement().trust().name(),
                Long.toString(worked),
                Integer.toString(each.findings().size()),
                Integer.toString(sample.completion().promptTokens()),
                Integer.toString(sample.completion().completionTokens()),
                sample.completion().logProbability().isPresent()
                        ? Double.toString(sample.completion().logProbability().getAsDouble())
                        : "");
    }

    private static boolean estimate(Cell cell) {
        return switch (cell) {
            case Cell.Rate ignored -> true;
            case Cell.SizedRate ignored -> true;
            case Cell.Difference ignored -> true;
            case Cell.Words ignored -> false;
            case Cell.Count ignored -> false;
            case Cell.Probability ignored -> false;
            case Cell.Frequency ignored -> false;
            case Cell.Declared ignored -> false;
            case Cell.Missing ignored -> false;
        };
    }

    /** Numbers as long as no cell holds words; what is missing is no word. */
    private static Kind kind(List<Cell> cells) {
        if (cells.stream().anyMatch(cell -> cell instanceof Cell.Words)
                || cells.stream().allMatch(cell -> cell instanceof Cell.Missing)) {
            return Kind.TEXT;
        }
        return cells.stream().allMatch(cell -> cell instanceof Cell.Count || cell instanceof Cell.Missing)
                ? Kind.INTEGER
                : Kind.NUMBER;
    }

    private static List<String> values(Cell cell, boolean estimates) {
        return switch (cell) {
            case Cell.Rate(Estimate estimate) -> parts(estimate);
            case Cell.SizedRate(Estimate estimate) -> parts(estimate);
            case Cell.Difference(Estimate estimate) -> parts(estimate);
            case Cell.Words(String text) -> List.of(VisibleText.of(text));
            case Cell.Count(int number) -> List.of(Integer.toString(number));
            case Cell.Probability(double p) -> List.of(Double.toString(p));
            case Cell.Frequency(double share) -> List.of(Double.toString(share));
            case Cell.Declared(double value) -> List.of(Double.toString(value));
            case Cell.Missing ignored -> estimates ? List.of("", "", "", "", "", "") : List.of("");
        };
    }

    private static List<String> parts(Estimate estimate) {
        return List.of(
                Double.toString(estimate.value()),
                Double.toString(estimate.low()),
                Double.toString(estimate.high()),
                Integer.toString(estimate.tasks()),
                Integer.toString(estimate.samples()),
                estimate.method());
    }
}
