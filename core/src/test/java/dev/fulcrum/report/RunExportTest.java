package dev.fulcrum.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fulcrum.UserError;
import dev.fulcrum.model.Completion;
import dev.fulcrum.model.Decoding;
import dev.fulcrum.model.Question;
import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.Trust;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.prompting.PromptStrategy;
import dev.fulcrum.sample.Condition;
import dev.fulcrum.sample.Sample;
import dev.fulcrum.scan.Finding;
import dev.fulcrum.store.ParquetFile;
import dev.fulcrum.store.Run;
import dev.fulcrum.store.StoredSample;
import dev.fulcrum.store.StoredScan;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.SuiteLibrary;
import dev.fulcrum.task.Task;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunExportTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    private Path folder;

    private final Suite suite = new SuiteLibrary(
                    Path.of(System.getProperty("fulcrum.root"), "suites"), Path.of("no-home"))
            .suite("fulcrum");
    private final Task task = suite.tasks().getFirst();

    @Test
    void everyTableHoldsTheSameRows() throws IOException {
        RunExport export = export(suite);
        Path json = export.write(RunExport.Format.JSON, folder);
        Path parquet = export.write(RunExport.Format.PARQUET, folder);
        Path csv = export.write(RunExport.Format.CSV, folder);

        JsonNode first = new ObjectMapper().readTree(json.toFile()).at("/samples/0");
        Map<String, String> row = firstRow(parquet);

        assertThat(Files.readAllLines(csv).getFirst().split(",")).hasSameSizeAs(row.keySet());
        first.properties()
                .forEach(field -> assertThat(row.get(field.getKey()))
                        .as(field.getKey())
                        .isEqualTo(field.getValue().asText()));
        assertThat(row)
                .containsEntry("functional", "passed")
                .containsEntry("security", "insecure")
                .containsEntry("exploits_worked", "1")
                .containsEntry("findings", "1")
                .containsEntry("log_probability", "")
                .containsEntry("verbosity", "1.0");
        assertThat(Integer.parseInt(row.getOrDefault("cyclomatic", "0"))).isPositive();
    }

    private static Map<String, String> firstRow(Path parquet) {
        List<String> names = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        new ParquetFile(parquet).read(names::addAll, rows::add);
        Map<String, String> row = new HashMap<>();
        for (int column = 0; column < names.size(); column++) {
            row.put(names.get(column), rows.getFirst()[column]);
        }
        return row;
    }

    @Test
    void findingsAreSarif() throws IOException {
        JsonNode sarif = new ObjectMapper()
                .readTree(export(suite).write(RunExport.Format.SARIF, folder).toFile());

        assertThat(sarif.at("/runs/0/tool/driver/name").asText()).isEqualTo("bandit");
        assertThat(sarif.at("/runs/0/results/0/ruleId").asText()).isEqualTo("B602");
    }

    @Test
    void readersGetPageAndTables() throws IOException {
        assertThat(Files.readString(export(suite).write(RunExport.Format.HTML, folder)))
                .contains("<html", task.id());
        assertThat(Files.readString(export(suite).write(RunExport.Format.LATEX, folder)))
                .contains("\\begin{table}");
    }

    @Test
    void aChangedSuiteIsRefused() {
        Suite other = new Suite(suite.name(), suite.version(), "another", suite.tasks());

        assertThatThrownBy(() -> export(other)).isInstanceOf(UserError.class).hasMessageContaining("changed");
    }

    private RunExport export(Suite current) {
        Condition condition = new Condition(
                "plain",
                "model-x",
                "r1",
                PromptStrategy.PLAIN,
                new Decoding(0.2, 0.95, 100, List.of(), Optional.empty()),
                7);
        Run run = new Run(3, suite.name(), suite.hash(), condition.key(), "model-x", "r1", "plain");
        return new RunExport(run, current, List.of(sample()), NOW);
    }

    private StoredSample sample() {
        String program = task.references().stream()
                .filter(reference -> reference.standing() == Reference.Standing.SECURE)
                .findFirst()
                .orElseThrow()
                .code();
        Completion completion = new Completion(
                program, Completion.Finish.STOP, 10, 20, OptionalDouble.empty(), Duration.ofMillis(5), BigDecimal.ZERO);
        Sample sample = new Sample(task.id(), 0, 11, new Question.Continuation("write it"), completion, program);
        Judgement judgement = new Judgement(
                new Verdict.Passed(),
                "",
                List.of(new ExploitOutcome("exploit_a.py::exploit_x", false, ExploitOutcome.Result.EXPLOITED, "")),
                Trust.ISOLATED,
                "bwrap/system",
                Duration.ofMillis(17));
        Finding finding = new Finding(
                "bandit",
                "B602",
                List.of(new Cwe(78)),
                Finding.Severity.HIGH,
                Finding.Confidence.LOW,
                "x",
                1,
                0,
                1,
                "shell",
                "import os");
        return new StoredSample(
                1,
                sample,
                Optional.of(judgement),
                List.of(new StoredScan("bandit", "1.9.4", Optional.empty(), List.of(finding))));
    }
}
