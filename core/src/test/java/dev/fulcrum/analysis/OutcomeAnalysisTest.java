package dev.fulcrum.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fulcrum.UserError;
import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.statistics.Settings;
import dev.fulcrum.store.DataTable;
import dev.fulcrum.store.ParquetFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomeAnalysisTest {
    private static final String CSV = """
            model,mode,task,tests,exploits,loc
            "big, new",plain,t1,success,success,10
            "big, new",plain,t1,success,failure,20
            "big, new",plain,t2,failure,success,30
            "big, new",plain,t2,,,40
            small,plain,t1,success,failure,15
            small,plain,t1,failure,failure,25
            small,plain,t2,failure,failure,35
            small,plain,t2,error,error,45
            small,plain,t3,success,success,45
            small,hint,t1,success,success,1
            """;

    @TempDir
    private Path folder;

    @Test
    void countsEverySampleAndComparesOnCommonTasks() throws IOException {
        JsonNode json = analyse(
                write("o.csv", CSV),
                "condition=model,task=task,functional=tests:success,security=exploits:success",
                List.of("mode=plain"),
                List.of("big, new,small"));

        JsonNode big = json.at("/conditions/0");
        assertThat(big.path("condition").asText()).isEqualTo("big, new");
        assertThat(big.path("tasks").asInt()).isEqualTo(2);
        assertThat(big.path("samples").asInt()).isEqualTo(4);
        assertThat(big.at("/func@1/value").asDouble()).isEqualTo(.5);
        assertThat(big.at("/sec@1/value").asDouble()).isEqualTo(.5);
        assertThat(big.at("/func-sec@1/value").asDouble()).isEqualTo(.25);
        assertThat(big.at("/naive_security/value").asDouble()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(big.at("/vacuity/secure_broken").asInt()).isOne();
        assertThat(json.at("/tasks_left_out/0").asText()).isEqualTo("t3");
        JsonNode contrast = json.at("/contrasts/0");
        assertThat(contrast.path("a").asText()).isEqualTo("big, new");
        assertThat(contrast.path("b").asText()).isEqualTo("small");
        assertThat(contrast.path("endpoint").asText()).isEqualTo("func-sec@1");
        assertThat(contrast.path("difference").asDouble()).isEqualTo(.25);
        assertThat(contrast.at("/mcnemar/p").asDouble()).isOne();
        assertThat(contrast.path("harmed_tasks").isArray()).isTrue();
    }

    @Test
    void jsonHasTheShapeOfTheContract() throws IOException {
        JsonNode json = analyse(
                write("o.csv", CSV),
                "condition=model+mode,task=task,functional=tests:success,security=exploits:success,length=loc",
                List.of("task=t1"),
                List.of());

        assertThat(json.at("/conditions/0").properties().stream().map(Map.Entry::getKey))
                .contains("condition", "tasks", "samples", "func@1", "sec@1", "func-sec@1", "icc", "design_effect");
        assertThat(json.path("conditions")).hasSize(3);
        assertThat(json.path("contrasts")).hasSize(3);
        assertThat(json.at("/contrasts/0").properties().stream().map(Map.Entry::getKey))
                .contains(
                        "a",
                        "b",
                        "endpoint",
                        "difference",
                        "low",
                        "high",
                        "p_permutation",
                        "p_holm",
                        "mcnemar",
                        "harmed_tasks");
        assertThat(json.path("correlation").properties().stream().map(Map.Entry::getKey))
                .contains("raw", "low", "high", "partial", "within_task");
        assertThat(json.at("/correlation/partial_given")).hasSize(2);
    }

    @Test
    void readsJsonLinesAsItReadsCsv() throws IOException {
        Path lines = write("o.jsonl", """
                {"condition": "a", "task_id": "t1", "functional": "passed", "security": "secure"}
                {"condition": "a", "task_id": "t2", "functional": "timed_out", "security": "not_judged"}

                {"condition": "b", "task_id": "t1", "functional": true, "security": 0}
                {"condition": "b", "task_id": "t2", "functional": 1, "security": false}
                """);
        JsonNode json = analyse(
                lines,
                "condition=condition,task=task_id,functional=functional,security=security",
                List.of(),
                List.of());

        assertThat(json.at("/conditions/0/func-sec@1/value").asDouble()).isEqualTo(.5);
        assertThat(json.at("/conditions/1/func@1/value").asDouble()).isOne();
        assertThat(json.at("/conditions/1/icc").isNull()).isTrue();
        assertThat(json.at("/contrasts/0/a").asText()).isEqualTo("b");
    }

    @Test
    void textShowsTheJointRateBesideTheNaiveOne() throws IOException {
        AnalysisRequest request = request(
                write("o.csv", CSV),
                "condition=model,task=task,functional=tests:success,security=exploits:success",
                List.of("mode!=hint"),
                List.of());

        assertThat(AnalysisText.of(new OutcomeAnalysis().run(request)))
                .contains("func-sec@1")
                .contains("sec@1 (naive)")
                .contains("func-sec@1: small minus big, new")
                .contains("Left out, because not every condition has them: t3");
    }

    @Test
    void namesEveryBadCellByItsLine() throws IOException {
        Path file = write("bad.csv", """
                c,t,f,s
                a,t1,1,0
                a,,1,0
                a,t1,perhaps,0
                a,t2,1,maybe
                """);

        assertThatThrownBy(() -> analyse(file, "condition=c,task=t,functional=f,security=s", List.of(), List.of()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("3 problems")
                .hasMessageContaining("line 3  condition or task is empty")
                .hasMessageContaining("line 4  f is \"perhaps\"")
                .hasMessageContaining("line 5  s is \"maybe\"");
    }

    @Test
    void refusesWhatCannotBeMeant() throws IOException {
        Path file = write("o.csv", CSV);
        String map = "condition=model,task=task,functional=tests:success,security=exploits:success";

        assertRefused(() -> analyse(file, "condition=model,tusk=task", List.of(), List.of()), "\"tusk=task\"");
        assertRefused(() -> analyse(file, "condition=model,task=task", List.of(), List.of()), "security is missing");
        assertRefused(() -> analyse(file, map.replace("tests", "test"), List.of(), List.of()), "has no column test;");
        assertRefused(() -> analyse(file, map, List.of("mode~plain"), List.of()), "COLUMN=VALUE");
        assertRefused(() -> analyse(file, map, List.of("mode=none"), List.of()), "no row");
        assertRefused(() -> analyse(file, map, List.of(), List.of("small,huge")), "small,huge");
        assertRefused(() -> analyse(folder.resolve("none.csv"), map, List.of(), List.of()), "is not a file");
        assertRefused(
                () -> analyse(write("twice.csv", CSV.replace("t3", "t2")), map + ",sample=loc", List.of(), List.of()),
                "sample 45 occurs twice");
        assertRefused(() -> analyse(write("torn.jsonl", "{\"a\": 1"), map, List.of(), List.of()), "line 1 is no JSON");
        assertRefused(
                () -> analyse(write("ragged.csv", "model,task,tests,exploits\na,b\n"), map, List.of(), List.of()),
                "has 2 cells");
        assertRefused(() -> analyse(write("o.xlsx", "x"), map, List.of(), List.of()), "no known kind");
    }

    @Test
    void comparesNumbersInFiltersAsNumbers() throws IOException {
        JsonNode json = analyse(
                write("o.csv", CSV),
                "condition=model,task=task,functional=tests:success,security=exploits:success",
                List.of("loc=1e1|15.0"),
                List.of());

        assertThat(json.path("outcomes").asInt()).isEqualTo(2);
    }

    @Test
    void parquetIsReadAsTheOthersAre() throws IOException {
        List<DataTable.Column> columns = Stream.of("model", "task", "tests", "exploits")
                .map(name -> new DataTable.Column(name, DataTable.Kind.TEXT))
                .toList();
        Path file = folder.resolve("it's.parquet");
        new ParquetFile(file)
                .write(new DataTable(
                        columns,
                        List.of(
                                List.of("a", "t1", "passed", "secure"),
                                List.of("a", "t2", "passed", "insecure"),
                                List.of("b", "t1", "failed", "not_judged"),
                                List.of("b", "t2", "passed", "secure"))));

        JsonNode json =
                analyse(file, "condition=model,task=task,functional=tests,security=exploits", List.of(), List.of());

        assertThat(json.at("/conditions/0/func-sec@1/value").asDouble()).isEqualTo(.5);
        assertRefused(
                () -> analyse(file, "condition=who,task=task,functional=tests,security=exploits", List.of(), List.of()),
                "no column who");
    }

    private void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(UserError.class).hasMessageContaining(reason);
    }

    private JsonNode analyse(Path file, String map, List<String> where, List<String> contrasts) throws IOException {
        return new ObjectMapper()
                .readTree(AnalysisJson.of(new OutcomeAnalysis().run(request(file, map, where, contrasts))));
    }

    private static AnalysisRequest request(Path file, String map, List<String> where, List<String> contrasts) {
        return new AnalysisRequest(
                file,
                ColumnMap.parse(map),
                where.stream().map(RowFilter::parse).toList(),
                contrasts,
                List.of(Endpoint.FUNC_SEC_1),
                AnalysisRequest.Tasks.COMMON,
                Settings.DEFAULT.withDraws(500));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
