package dev.fulcrum.report;

import dev.fulcrum.store.ParquetFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables of a report as Parquet, with the columns of {@link CsvReport}: numbers as numbers, what is missing as null. */
public final class ParquetReport {
    private final StudyReport report;

    public ParquetReport(StudyReport report) {
        this.report = report;
    }

    /**
     * Writes one file a table that has a row, {@code conditions.parquet} and so on, and {@code samples.parquet} with one row a sample.
     *
     * @param folder made when it is not there
     * @return the files written
     * @throws dev.fulcrum.UserError if a file cannot be written
     */
    public List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (Table table : new Tables(report).everyLong()) {
            Path file = folder.resolve(table.id() + ".parquet");
            new ParquetFile(file).write(LongTable.of(table));
            files.add(file);
        }
        if (!report.samples().isEmpty()) {
            Path file = folder.resolve("samples.parquet");
            new ParquetFile(file).write(LongTable.samples(report));
            files.add(file);
        }
        return files;
    }
}
