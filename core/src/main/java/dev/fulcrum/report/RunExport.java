package dev.fulcrum.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.UserError;
import dev.fulcrum.model.Decoding;
import dev.fulcrum.prompting.PromptStrategy;
import dev.fulcrum.sample.Condition;
import dev.fulcrum.scan.Finding;
import dev.fulcrum.scan.Inspection;
import dev.fulcrum.scan.SarifWriter;
import dev.fulcrum.scan.SourceUnit;
import dev.fulcrum.scan.ToolRun;
import dev.fulcrum.store.DataTable;
import dev.fulcrum.store.ParquetFile;
import dev.fulcrum.store.Run;
import dev.fulcrum.store.StoredSample;
import dev.fulcrum.store.StoredScan;
import dev.fulcrum.study.StudyResult;
import dev.fulcrum.study.StudySpec;
import dev.fulcrum.study.TaskSelection;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One stored run as a file of any format: tables with {@link RunTable}'s columns, findings as SARIF, a report to read. */
public final class RunExport {
    private static final Pattern KEY = Pattern.compile(
            ".* temperature=(\\S+) top_p=(\\S+) max_tokens=(\\d+) stop=.* seed=(-?\\d+)", Pattern.DOTALL);

    /** The kinds of file. */
    public enum Format {
        JSON("samples.json"),
        CSV("samples.csv"),
        PARQUET("samples.parquet"),
        SARIF("findings.sarif"),
        HTML("report.html"),
        LATEX("tables.tex");

        private final String file;

        Format(String file) {
            this.file = file;
        }

        public static Optional<Format> ofId(String id) {
            return Arrays.stream(values())
                    .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(id))
                    .findFirst();
        }
    }

    private final Run run;
    private final Suite suite;
    private final List<StoredSample> samples;
    private final Instant now;

    /**
     * @throws UserError if the suite is no longer the one that the run was made with, or nothing was judged: whatever was written would
     *     describe something else
     */
    public RunExport(Run run, Suite suite, List<StoredSample> samples, Instant now) {
        if (!suite.hash().equals(run.suiteHash())) {
            throw new UserError("suite " + suite.name() + " has changed since run " + run.id() + ": its hash is "
                    + suite.hash() + ", the run's " + run.suiteHash());
        }
        if (samples.stream().noneMatch(sample -> sample.judgement().isPresent())) {
            throw new UserError("run " + run.id() + " has no judged sample");
        }
        this.run = run;
        this.suite = suite;
        this.samples = List.copyOf(samples);
        this.now = now;
    }

    /** @return the file written */
    public Path write(Format format, Path folder) throws IOException {
        Path file = folder.resolve(format.file);
        switch (format) {
            case JSON -> Files.writeString(file, json());
            case CSV -> Files.writeString(file, csv());
            case PARQUET -> new ParquetFile(file).write(table());
            case SARIF -> Files.writeString(file, sarif());
            case HTML -> new HtmlReport(report()).write(file);
            case LATEX -> new LatexReport(report()).write(file);
        }
        return file;
    }

    private DataTable table() {
        return new RunTable(run, tasks()).of(samples);
    }

    private Map<String, Task> tasks() {
        return suite.tasks().stream().collect(Collectors.toMap(Task::id, Function.identity()));
    }

    private String csv() {
        DataTable table = table();
        StringBuilder out = new StringBuilder(CsvReport.line(
                table.columns().stream().map(DataTable.Column::name).toList()));
        table.rows().forEach(row -> out.append(CsvReport.line(row)));
        return out.toString();
    }

    /** One document: {@code {"run", "suite", "samples": [...]}}; what has no value is left out. */
    private String json() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode document = mapper.createObjectNode().put("run", run.id()).put("suite", run.suite());
        var list = document.putArray("samples");
        DataTable table = table();
        for (List<String> row : table.rows()) {
            ObjectNode node = list.addObject();
            for (int column = 0; column < row.size(); column++) {
                put(node, table.columns().get(column), row.get(column));
            }
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    }

    private static void put(ObjectNode node, DataTable.Column column, String cell) {
        switch (column.kind()) {
            case TEXT -> node.put(column.name(), cell);
            case INTEGER -> {
                if (!cell.isEmpty()) {
                    node.put(column.name(), Long.parseLong(cell));
                }
            }
            case NUMBER -> {
                if (!cell.isEmpty()) {
                    node.put(column.name(), Double.parseDouble(cell));
                }
            }
        }
    }

    private String sarif() {
        Map<String, Task> tasks = tasks();
        List<Finding> findings = new ArrayList<>();
        List<SourceUnit> units = new ArrayList<>();
        Map<String, String> scanners = new TreeMap<>();
        for (StoredSample stored : samples) {
            Task task = tasks.get(stored.sample().task());
            if (task != null) {
                String id = "run" + run.id() + "/" + task.id() + "/"
                        + stored.sample().index() + "." + task.language().extension();
                units.add(new SourceUnit(id, task.language(), stored.sample().program()));
                for (StoredScan scan : stored.scans()) {
                    scanners.put(scan.scanner(), scan.version());
                    scan.findings().forEach(finding -> findings.add(at(id, finding)));
                }
            }
        }
        List<ToolRun> runs = scanners.entrySet().stream()
                .map(scanner -> new ToolRun(scanner.getKey(), scanner.getValue(), units.size(), 0, Duration.ZERO))
                .toList();
        return SarifWriter.write(Inspection.ofFindings(findings, runs, units));
    }

    private static Finding at(String file, Finding finding) {
        return new Finding(
                finding.scanner(),
                finding.rule(),
                finding.cwes(),
                finding.severity(),
                finding.confidence(),
                file,
                finding.line(),
                finding.column(),
                finding.endLine(),
                finding.message(),
                finding.snippet());
    }

    private StudyReport report() {
        Matcher key = KEY.matcher(run.condition());
        PromptStrategy strategy = PromptStrategy.byId().get(run.strategy());
        if (!key.matches() || strategy == null) {
            throw new UserError(
                    "run " + run.id() + " has a condition that this version does not know: " + run.condition());
        }
        Decoding decoding = new Decoding(
                Double.parseDouble(key.group(1)),
                Double.parseDouble(key.group(2)),
                Integer.parseInt(key.group(3)),
                List.of(),
                Optional.empty());
        long seed = Long.parseLong(key.group(4));
        String name = run.model() + ", " + run.strategy();
        Set<String> asked =
                samples.stream().map(stored -> stored.sample().task()).collect(Collectors.toSet());
        int each = samples.stream()
                .mapToInt(stored -> stored.sample().index() + 1)
                .max()
                .orElse(1);
        StudySpec spec = new StudySpec(
                "run-" + run.id(),
                "How does " + run.model() + " do on suite " + suite.name() + " under the strategy " + run.strategy()
                        + "?",
                suite.name(),
                TaskSelection.ALL,
                each,
                seed,
                Set.of(),
                List.of(new StudySpec.ConditionSpec(name, run.model(), strategy, decoding, Set.of())),
                List.of(),
                "",
                "");
        Condition condition = new Condition(name, run.model(), run.revision(), strategy, decoding, seed);
        StudyResult result = new StudyResult(
                spec,
                suite,
                suite.tasks().stream().filter(task -> asked.contains(task.id())).toList(),
                List.of(new StudyResult.Column(condition, samples)),
                List.of(),
                List.of(),
                Map.of());
        return new StudyAnalysis(result).report(now);
    }
}
