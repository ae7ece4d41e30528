package dev.fulcrum.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.fulcrum.UserError;
import dev.fulcrum.store.ParquetFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A table on disk, told apart by its name: {@code .csv} and {@code .tsv} with a header line, {@code .jsonl} and {@code .ndjson} with one flat object a line, {@code .parquet}. */
final class TableFile {
    private final Path path;

    TableFile(Path path) {
        this.path = path;
    }

    /**
     * Hands over row after row; a row is valid only during the call.
     *
     * @param columns columns that must be there
     * @throws UserError if the file or a column is missing, or the file cannot be understood
     */
    void forEach(Set<String> columns, Consumer<Row> use) {
        if (!Files.isRegularFile(path)) {
            throw new UserError(path + " is not a file");
        }
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".csv")) {
                separated(',', columns, use);
            } else if (name.endsWith(".tsv")) {
                separated('\t', columns, use);
            } else if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
                jsonLines(columns, use);
            } else if (name.endsWith(".parquet")) {
                parquet(columns, use);
            } else {
                throw new UserError(
                        path + " is of no known kind; tables are read from .csv, .tsv, .jsonl, .ndjson and .parquet");
            }
        } catch (JsonProcessingException malformed) {
            throw new UserError(path + " cannot be read: " + malformed.getOriginalMessage());
        } catch (RuntimeJsonMappingException malformed) {
            throw new UserError(path + " cannot be read: " + malformed.getMessage());
        } catch (IOException failed) {
            throw new UncheckedIOException(path + " cannot be read", failed);
        }
    }

    private void separated(char separator, Set<String> columns, Consumer<Row> use) throws IOException {
        CsvMapper mapper =
                CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
        ObjectReader reader =
                mapper.readerFor(String[].class).with(CsvSchema.emptySchema().withColumnSeparator(separator));
        try (MappingIterator<String[]> lines = reader.readValues(path.toFile())) {
            if (!lines.hasNext()) {
                throw new UserError(path + " is empty; its first line names the columns");
            }
            List<String> header = header(lines.next());
            requireColumns(columns, header);
            Map<String, Integer> places = new HashMap<>();
            header.forEach(column -> places.putIfAbsent(column, places.size()));
            while (lines.hasNextValue()) {
                String[] cells = lines.nextValue();
                long line = lines.getParser().currentTokenLocation().getLineNr();
                if (cells.length != header.size()) {
                    throw new UserError(path + " line " + line + " has " + cells.length + " cells, the header has "
                            + header.size());
                }
                use.accept(new CellRow(line, places, cells));
            }
        }
    }

    private static List<String> header(String[] cells) {
        // A byte order mark is no part of the first column's name.
        return Arrays.stream(cells)
                .map(cell -> cell.startsWith("\uFEFF") ? cell.substring(1).strip() : cell.strip())
                .toList();
    }

    private void parquet(Set<String> columns, Consumer<Row> use) {
        Map<String, Integer> places = new HashMap<>();
        AtomicLong number = new AtomicLong();
        new ParquetFile(path)
                .read(
                        header -> {
                            requireColumns(columns, header);
                            header.forEach(column -> places.putIfAbsent(column, places.size()));
                        },
                        cells -> use.accept(new CellRow(number.incrementAndGet(), places, cells)));
    }

    private void jsonLines(Set<String> columns, Consumer<Row> use) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    use.accept(new ObjectRow(number, object(mapper, line, number, columns)));
                }
            }
        }
    }

    private JsonNode object(ObjectMapper mapper, String line, long number, Set<String> columns) {
        JsonNode node;
        try {
            node = mapper.readTree(line);
        } catch (JsonProcessingException malformed) {
            throw new UserError(path + " line " + number + " is no JSON: " + malformed.getOriginalMessage());
        }
        if (!node.isObject()) {
            throw new UserError(path + " line " + number + " is no JSON object");
        }
        for (String column : columns) {
            if (!node.has(column)) {
                throw new UserError(path + " line " + number + " has no \"" + column + "\"");
            }
        }
        return node;
    }

    private void requireColumns(Set<String> wanted, List<String> header) {
        Set<String> missing = new TreeSet<>(wanted);
        header.forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw new UserError(path + " has no column " + String.join(", ", missing) + "; its columns are "
                    + String.join(", ", header));
        }
    }

    private record CellRow(long line, Map<String, Integer> places, String[] cells) implements Row {
        @Override
        public String cell(String column) {
            Integer place = places.get(column);
            if (place == null) {
                throw new IllegalStateException("column " + column + " was not asked for");
            }
            return cells[place];
        }
    }

    private record ObjectRow(long line, JsonNode object) implements Row {
        @Override
        public String cell(String column) {
            JsonNode value = object.path(column);
            return value.isNull() ? "" : value.asText();
        }
    }
}
