package dev.fulcrum.report;

import dev.fulcrum.metric.Estimate;
import dev.fulcrum.model.Completion;
import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.sample.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of a report as CSV (RFC 4180, UTF-8): an estimate takes six columns, value, low, high, tasks, samples and method, at full precision. A
 * cell that a spreadsheet would run as a formula gets an apostrophe in front.
 */
public final class CsvReport {
    private static final List<String> PARTS = List.of("", " low", " high", " tasks", " samples", " method");

    private final StudyReport report;

    public CsvReport(StudyReport report) {
        this.report = report;
    }

    /**
     * Writes {@code conditions.csv}, {@code outcomes.csv}, {@code effects.csv}, {@code hypotheses.csv}, {@code weaknesses.csv}, {@code joint.csv}, those
     * that have a row, and {@code samples.csv} with one row a sample.
     *
     * @param folder made when it is not there
     * @return the files written
     */
    public List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (Table table : new Tables(report).all()) {
            files.add(Files.writeString(folder.resolve(table.id() + ".csv"), render(table)));
        }
        files.add(Files.writeString(folder.resolve("samples.csv"), samples()));
        return files;
    }

    static String render(Table table) {
        StringBuilder out = new StringBuilder();
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < table.headings().size(); column++) {
            int place = column;
            boolean estimates = table.rows().stream().anyMatch(row -> estimate(row.get(place)));
            String heading = table.headings().get(column);
            headings.addAll(
                    estimates ? PARTS.stream().map(part -> heading + part).toList() : List.of(heading));
        }
        out.append(line(headings));
        for (List<Cell> row : table.rows()) {
            List<String> values = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                int place = column;
                boolean estimates = table.rows().stream().anyMatch(other -> estimate(other.get(place)));
                values.addAll(values(row.get(column), estimates));
            }
            out.append(line(values));
        }
        return out.toString();
    }

    private String samples() {
        StringBuilder out = new StringBuilder(line(List.of(
                "task",
                "scenario",
                "language",
                "kind",
                "cwes",
                "condition",
                "sample",
                "seed",
                "functional",
                "security",
                "trust",
                "exploits_worked",
                "findings",
                "prompt_tokens",
                "completion_tokens",
                "log_probability")));
        report.samples().forEach(sample -> out.append(line(row(sample))));
        return out.toString();
    }

    private static List<String> row(SampleCase each) {
        Sample sample = each.sample();
        Completion completion = sample.completion();
        long worked = each.judgement().exploits().stream()
                .filter(outcome -> outcome.result() == ExploitOutcome.Result.EXPLOITED)
                .count();
        return List.of(
                sample.task(),
                each.scenario(),
                each.language().id(),
                each.kind().id(),
                each.cwes().stream().map(Object::toString).collect(Collectors.joining(" ")),
                each.condition(),
                Integer.toString(sample.index()),
                Long.toString(sample.seed()),
                each.judgement().functional().id(),
                each.judgement().security().id(),
                each.judgement().trust().name(),
                Long.toString(worked),
                Integer.toString(each.findings().size()),
                Integer.toString(completion.promptTokens()),
                Integer.toString(completion.completionTokens()),
                completion.logProbability().isPresent()
                        ? Double.toString(completion.logProbability().getAsDouble())
                        : "");
    }

    private static boolean estimate(Cell cell) {
        return cell instanceof Cell.Rate || cell instanceof Cell.SizedRate || cell instanceof Cell.Difference;
    }

    private static List<String> values(Cell cell, boolean estimates) {
        return switch (cell) {
            case Cell.Rate(Estimate estimate) -> parts(estimate);
            case Cell.SizedRate(Estimate estimate) -> parts(estimate);
            case Cell.Difference(Estimate estimate) -> parts(estimate);
            case Cell.Words(String text) -> List.of(VisibleText.of(text));
            case Cell.Count(int number) -> List.of(Integer.toString(number));
            case Cell.Probability(double p) -> List.of(Double.toString(p));
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

    static String line(List<String> values) {
        return values.stream().map(CsvReport::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String value) {
        boolean number = value.matches("-?[0-9.]+(E-?[0-9]+)?");
        boolean formula = !number && Stream.of("=", "+", "-", "@", "\t").anyMatch(value::startsWith);
        String safe = formula ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
