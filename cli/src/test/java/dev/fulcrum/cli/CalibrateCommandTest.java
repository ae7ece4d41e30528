package dev.fulcrum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import dev.fulcrum.store.Run;
import dev.fulcrum.store.Store;
import dev.fulcrum.store.StoredSample;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Calibration on stored runs: small ones, made of references whose standing is known. */
class CalibrateCommandTest extends CommandFixture {
    private static final Decoding DECODING = new Decoding(0.6, 0.95, 16, List.of(), Optional.empty());
    private static final int SCENARIOS = 40;

    @Test
    void attackedSamplesOfEveryRunAreTheTruth() throws IOException {
        Run first = attacked(PromptStrategy.PLAIN);
        Run second = attacked(PromptStrategy.REMINDER);

        assertThat(run("calibrate", "--run", "all", "--scanner", "flow", "--json"))
                .as(errors())
                .isZero();
        JsonNode both = overall(printed());
        forget();
        assertThat(run("calibrate", "--run", Long.toString(first.id()), "--scanner", "flow", "--json"))
                .as(errors())
                .isZero();
        JsonNode one = overall(printed());

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(one.path("vulnerable").asInt()).isEqualTo(SCENARIOS);
        assertThat(one.path("clean").asInt()).isEqualTo(SCENARIOS);
        assertThat(both.path("vulnerable").asInt()).isEqualTo(2 * SCENARIOS);
        assertThat(both.path("true_positives").asInt())
                .isPositive()
                .isEqualTo(2 * one.path("true_positives").asInt());
    }

    @Test
    void theRateThatAScannerFlagsInEveryRunIsCorrectedOrRefused() throws IOException {
        attacked(PromptStrategy.PLAIN);

        assertThat(run("calibrate", "--run", "1", "--scanner", "flow", "--correct", "all", "--json"))
                .as(errors())
                .isZero();

        JsonNode corrected = JsonMapper.builder()
                .build()
                .readTree(printed())
                .path("corrected")
                .path(0);
        assertThat(corrected.path("scanner").asText()).isEqualTo("flow");
        assertThat(corrected.path("samples").asInt()).isEqualTo(2 * SCENARIOS);
        assertThat(corrected.path("exploited").asDouble()).isEqualTo(0.5);
        assertThat(corrected.has("corrected") || corrected.has("refused")).isTrue();
        forget();
        assertThat(run("calibrate", "--run", "1", "--scanner", "flow", "--correct", "all"))
                .isZero();
        assertThat(printed()).contains("flow", "python");
    }

    @Test
    void aRunOfASuiteThatIsGoneIsLeftOutOfAllAndNamed() throws IOException {
        attacked(PromptStrategy.PLAIN);
        long gone = ofASuiteThatIsGone();

        assertThat(run("calibrate", "--run", "all", "--scanner", "flow", "--json"))
                .as(errors())
                .isZero();

        assertThat(errors()).contains("run " + gone, "tiny");
        assertThat(overall(printed()).path("vulnerable").asInt()).isEqualTo(SCENARIOS);
        forget();
        assertThat(run("calibrate", "--run", Long.toString(gone), "--scanner", "flow"))
                .isEqualTo(2);
        assertThat(errors()).contains("tiny");
    }

    @Test
    void withoutRunsOrWithAnUnknownOneTheUserIsTold() throws IOException {
        assertThat(run("calibrate", "--run", "all", "--scanner", "flow")).isEqualTo(2);
        assertThat(errors()).contains("there are no runs yet");
        forget();
        Run run = attacked(PromptStrategy.PLAIN);
        assertThat(run("calibrate", "--run", "all", "--correct", "99", "--scanner", "flow"))
                .isEqualTo(2);
        assertThat(errors()).contains("run \"99\" is unknown; runs here: " + run.id());
    }

    /** The rate of the scanner flow in Python with a finding of any weakness. */
    private static JsonNode overall(String document) throws IOException {
        for (JsonNode rate : JsonMapper.builder().build().readTree(document).path("rates")) {
            if (rate.path("scanner").asText().equals("flow")
                    && rate.path("language").asText().equals("python")
                    && rate.path("match").asText().equals("any")
                    && rate.path("cwe").isNull()) {
                return rate;
            }
        }
        throw new AssertionError("no rate in " + document);
    }

    /** A run with a secure and an insecure sample of each of some Python tasks, judged as what they are. */
    private Run attacked(PromptStrategy strategy) {
        Suite suite = installation().suites().suite("fulcrum");
        try (Store store = installation().store()) {
            Run run = store.runs().open(suite, new Condition("any", "made up", "1", strategy, DECODING, 7));
            List<Sample> samples = new ArrayList<>();
            Set<String> scenarios = new HashSet<>();
            for (Task task : suite.tasks()) {
                Optional<Reference> secure = reference(task, false);
                Optional<Reference> insecure = reference(task, true);
                if (task.language() == Language.PYTHON
                        && scenarios.size() < SCENARIOS
                        && secure.isPresent()
                        && insecure.isPresent()
                        && scenarios.add(task.scenario().id())) {
                    samples.add(sample(task.id(), 0, secure.get().code()));
                    samples.add(sample(task.id(), 1, insecure.get().code()));
                }
            }
            for (StoredSample saved : store.runs().saveSamples(run, samples)) {
                store.runs().saveJudgement(saved.id(), judgement(saved.sample().index() == 1));
            }
            return run;
        }
    }

    private long ofASuiteThatIsGone() throws IOException {
        Path data = Files.writeString(home.resolve("tiny.jsonl"), """
                {"task_id": "Tiny/0", "prompt": "def one():\\n", "entry_point": "one", "canonical_solution": "    return 1\\n", \
                "test": "def check(candidate):\\n    assert candidate() == 1\\n"}
                """);
        assertThat(run("suite", "import", "humaneval", data.toString(), "--name", "tiny"))
                .as(errors())
                .isZero();
        Suite suite = installation().suites().suite("tiny");
        long id;
        try (Store store = installation().store()) {
            Run run = store.runs().open(suite, new Condition("any", "made up", "1", PromptStrategy.PLAIN, DECODING, 7));
            store.runs().saveSamples(run, List.of(sample("Tiny/0", 0, "x = 1\n")));
            id = run.id();
        }
        try (Stream<Path> files = Files.walk(home.resolve("suites"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        forget();
        return id;
    }

    private static Optional<Reference> reference(Task task, boolean insecure) {
        return task.references().stream()
                .filter(reference ->
                        reference.standing() == (insecure ? Reference.Standing.INSECURE : Reference.Standing.SECURE))
                .findFirst();
    }

    private static Sample sample(String task, int index, String program) {
        Completion completion = new Completion(
                "x", Completion.Finish.STOP, 1, 1, OptionalDouble.empty(), Duration.ZERO, BigDecimal.ZERO);
        return new Sample(task, index, index, new Question.Chat(List.of(), ""), completion, program);
    }

    private static Judgement judgement(boolean exploited) {
        ExploitOutcome.Result result = exploited ? ExploitOutcome.Result.EXPLOITED : ExploitOutcome.Result.WITHSTOOD;
        return new Judgement(
                new Verdict.Passed(),
                "",
                List.of(new ExploitOutcome("exploit_a.py::exploit_a", false, result, "")),
                Trust.ISOLATED,
                "made up",
                Duration.ZERO);
    }
}
