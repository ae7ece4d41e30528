package dev.fulcrum.report;

import dev.fulcrum.store.DataTable;
import dev.fulcrum.store.ParquetFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
        for (Map.Entry<String, DataTable> table : LongTable.every(report).entrySet()) {
            Path file = folder.resolve(table.getKey() + ".parquet");
            new ParquetFile(file).write(table.getValue());
            files.add(file);
        }
        return files;
    }
}
