package dev.fulcrum.report;

import dev.fulcrum.store.DataTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of a report as CSV (RFC 4180, UTF-8): an estimate takes six columns, value, low, high, tasks, samples and method, at full precision. A
 * cell that a spreadsheet would run as a formula gets an apostrophe in front.
 */
public final class CsvReport {
    private final StudyReport report;

    public CsvReport(StudyReport report) {
        this.report = report;
    }

    /**
     * Writes one file a table that has a row, {@code conditions.csv}, {@code effects.csv} and so on, and {@code samples.csv} with one row a sample.
     *
     * @param folder made when it is not there
     * @return the files written
     */
    public List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, DataTable> table : LongTable.every(report).entrySet()) {
            files.add(Files.writeString(folder.resolve(table.getKey() + ".csv"), render(table.getValue())));
        }
        return files;
    }

    static String render(Table table) {
        return render(LongTable.of(table));
    }

    private static String render(DataTable table) {
        StringBuilder out = new StringBuilder(
                line(table.columns().stream().map(DataTable.Column::name).toList()));
        table.rows().forEach(row -> out.append(line(row)));
        return out.toString();
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
