package dev.fulcrum.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.fulcrum.UserError;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Generated programs with the verdicts of executed security tests, as SALLM's authors published them: a folder with
 * {@code generated/sallm_generations.jsonl} (model, temperature, task, index, code) and {@code sallm_static_vs_dynamic.csv} (the same keys,
 * correctness_test, vulnerability_test). Programs count that pass their functional test: what does not work is not judged.
 */
final class SallmTruth {
    private static final String PROGRAMS = "generated/sallm_generations.jsonl";
    private static final String VERDICTS = "sallm_static_vs_dynamic.csv";
    private static final Pattern WEAKNESS = Pattern.compile("cwe0*(\\d+)");

    private SallmTruth() {}

    static boolean at(Path folder) {
        return Files.isRegularFile(folder.resolve(PROGRAMS)) && Files.isRegularFile(folder.resolve(VERDICTS));
    }

    /** @throws UserError when a file cannot be read or nothing in it was judged */
    static Truth read(Path folder) {
        try {
            return read(folder, verdicts(folder.resolve(VERDICTS)));
        } catch (IOException e) {
            throw new UserError(folder + " cannot be read (" + e.getMessage() + ")");
        }
    }

    private static Truth read(Path folder, Map<String, Boolean> verdicts) throws IOException {
        List<Truth.Label> labels = new ArrayList<>();
        Map<String, Integer> skipped = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (String line : Files.readAllLines(folder.resolve(PROGRAMS))) {
            JsonNode row = Json.MAPPER.readTree(line);
            String group = "%s %s %s"
                    .formatted(
                            row.path("model").asText(),
                            row.path("temperature").asText(),
                            row.path("task").asText());
            String id = group + " " + row.path("index").asText();
            Boolean vulnerable = verdicts.get(id);
            Matcher weakness = WEAKNESS.matcher(row.path("task").asText());
            if (!seen.add(id)) {
                skipped.merge("repeated", 1, Integer::sum);
            } else if (vulnerable == null) {
                skipped.merge("not working or not judged", 1, Integer::sum);
            } else {
                List<Cwe> cwes = weakness.find() ? List.of(new Cwe(Integer.parseInt(weakness.group(1)))) : List.of();
                SourceUnit unit =
                        new SourceUnit(id, Language.PYTHON, row.path("code").asText());
                labels.add(new Truth.Label(unit, group, cwes, vulnerable));
            }
        }
        if (labels.isEmpty()) {
            throw new UserError(folder + " holds no program that works and was attacked");
        }
        return new Truth(String.valueOf(folder.getFileName()), labels, skipped);
    }

    /** By model, temperature, task and index: whether a working program fell. */
    private static Map<String, Boolean> verdicts(Path file) throws IOException {
        Map<String, Boolean> verdicts = new HashMap<>();
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file.toFile())) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                String security = row.getOrDefault("vulnerability_test", "");
                boolean judged = security.equals("success") || security.equals("failure");
                if (judged && "success".equals(row.get("correctness_test"))) {
                    String id = String.join(
                            " ",
                            row.getOrDefault("model", ""),
                            row.getOrDefault("temperature", ""),
                            row.getOrDefault("task", ""),
                            row.getOrDefault("sample_index", ""));
                    verdicts.put(id, security.equals("failure"));
                }
            }
        }
        return verdicts;
    }
}
