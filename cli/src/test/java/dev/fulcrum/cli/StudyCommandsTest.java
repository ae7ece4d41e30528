package dev.fulcrum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.fulcrum.model.Completion;
import dev.fulcrum.model.Decoding;
import dev.fulcrum.model.Model;
import dev.fulcrum.model.Question;
import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.Trust;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.prompting.PromptStrategy;
import dev.fulcrum.sample.Condition;
import dev.fulcrum.sample.Sample;
import dev.fulcrum.setup.Setup;
import dev.fulcrum.store.Run;
import dev.fulcrum.store.Store;
import dev.fulcrum.store.StoredSample;
import dev.fulcrum.store.StoredScan;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Studies, comparisons and analyses as a user meets them, on small made-up runs and tables. */
class StudyCommandsTest extends CommandFixture {
    private static final int TASKS = 8;
    private static final Decoding DECODING = new Decoding(0.6, 0.95, 16, List.of(), Optional.empty());
    private static final String SPEC = """
            name: small
            question: Does a reminder help?
            suite: tiny
            samples: 2
            seed: 7
            decoding: {temperature: 0.6, top_p: 0.95, max_tokens: 16}
            absent_models: skip
            conditions:
              - {name: plain, model: smollm2, strategy: plain}
              - {name: absent, model: no-such-model, strategy: plain}
            hypotheses:
              - claim: The absent one is better.
                family: a
                endpoint: func@1
                condition: absent
                against: plain
                direction: raises
            """;

    @BeforeEach
    void importTasks() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int task = 0; task < TASKS; task++) {
            lines.append("""
                    {"task_id": "Tiny/%d", "prompt": "def add%d(x):\\n", "entry_point": "add%d", "canonical_solution": "    return x + %d\\n", \
                    "test": "def check(candidate):\\n    assert candidate(2) == 2 + %d\\n"}
                    """.formatted(task, task, task, task, task));
        }
        Path data = Files.writeString(home.resolve("tiny.jsonl"), lines);
        assertThat(run("suite", "import", "humaneval", data.toString(), "--name", "tiny"))
                .as(errors())
                .isZero();
        forget();
    }

    @Test
    void compareNamesTheTasksOnWhichTheRunsPartFirst() {
        long first = stored(PromptStrategy.REMINDER, "1", task -> true).id();
        long second = stored(PromptStrategy.PLAIN, "1", task -> task % 2 == 0).id();

        assertThat(run("compare", Long.toString(first), Long.toString(second)))
                .as(errors())
                .isZero();

        List<String> lines = printed().lines().toList();
        assertThat(lines).anyMatch(line -> line.startsWith("4 of 8 tasks are discordant"));
        assertThat(lines.stream().filter(line -> line.startsWith("  !")))
                .hasSize(4)
                .allMatch(line -> line.contains("2/2") && line.contains("0/2"));
        assertThat(lines)
                .anyMatch(line ->
                        line.startsWith("func-sec@1") && line.contains("+0.5000") && line.contains("McNemar 4:0"));
    }

    @Test
    void compareAsJsonIsOneDocument() throws IOException {
        long first = stored(PromptStrategy.REMINDER, "1", task -> task > 0).id();
        long second = stored(PromptStrategy.PLAIN, "1", task -> task > 1).id();

        assertThat(run("compare", Long.toString(first), Long.toString(second), "--json"))
                .isZero();

        JsonNode document = JsonMapper.builder().build().readTree(printed());
        assertThat(document.get("tasks").get(0).get("task").asText()).isEqualTo("Tiny/1");
        assertThat(document.get("tasks").get(0).get("discordant").asBoolean()).isTrue();
        assertThat(document.get("contrasts")).hasSize(3);
    }

    @Test
    void runsThatNeverDifferShowNoSmallestEffect() {
        long first = stored(PromptStrategy.REMINDER, "1", task -> true).id();
        long second = stored(PromptStrategy.PLAIN, "1", task -> true).id();

        assertThat(run("compare", Long.toString(first), Long.toString(second))).isZero();

        assertThat(printed()).contains("0 of 8 tasks", "smallest effect seen unknown (no task differs)");
        assertThat(printed()).doesNotContain("smallest effect seen 0.000");
    }

    @Test
    void compareListsRunsAndNamesThemWhenOneIsUnknown() {
        long there = stored(PromptStrategy.PLAIN, "1", task -> true).id();

        assertThat(run("compare")).isZero();
        assertThat(printed()).contains("tiny, smollm2, plain");
        assertThat(run("compare", Long.toString(there), "99")).isEqualTo(2);
        assertThat(errors()).contains("there is no run 99; runs here: " + there);
    }

    @Test
    void aPlanCountsAndNamesWhatIsMissing() throws IOException {
        installModel();
        stored(PromptStrategy.PLAIN, "1", task -> true, TASKS / 2);

        assertThat(run("study", "plan", spec())).as(errors()).isZero();

        // Four requests are left, a second each, as many at once as there are processors.
        String time = "time 0 min %d s".formatted(4 / installation().processors());
        assertThat(printed())
                .contains("small: 8 tasks of 8 scenarios x 2 conditions x 2 samples; 8 samples to draw")
                .contains("8 to draw, 8 there; cost 0 US dollars, " + time)
                .contains("cannot be drawn: model no-such-model is missing")
                .contains("smallest difference of a rate it finds with power 0.8: 0.")
                .contains("hypothesis (a): The absent one is better. [absent minus plain on func@1]");
    }

    @Test
    void aPlanSaysWhatAModelLacks() throws IOException {
        assertThat(run("study", "plan", spec())).as(errors()).isZero();

        assertThat(printed())
                .containsPattern("plain +cannot be drawn: the model file .* is missing; run `fulcrum setup`");
    }

    @Test
    void aBudgetThatEarlierRunsSpentAllowsNoFurtherCall() throws IOException {
        installModel();
        String revision;
        try (Model model = installation().models().open("smollm2")) {
            revision = model.card().revision();
        }
        stored(PromptStrategy.PLAIN, revision, task -> task < 4, TASKS / 2);

        int code = run("study", "run", spec(), "--budget", "0.05");

        assertThat(code).as(errors()).isEqualTo(Fulcrum.INCOMPLETE);
        assertThat(errors())
                .contains("the budget of 0.05 US dollars is spent; run again with a larger one to go on")
                .contains("condition absent is skipped: model no-such-model is missing");
        assertThat(printed()).containsPattern("not measured +\\(a\\) The absent one is better");
        assertThat(Files.readString(home.resolve("reports/small/report.html")))
                .contains("Only 8 of 16 planned samples were drawn and judged.");
    }

    @Test
    void aNamedGuidePicksAndExploitsAndJudgesSayWhatItIsWorth() throws IOException {
        stored(PromptStrategy.PLAIN, "1", task -> task % 2 == 0);
        String guided = SPEC.replace("suite: tiny", "suite: tiny\njudges: [bandit]")
                .replace("strategy: plain}", "strategy: plain, guides: [ruff]}");
        Path spec = Files.writeString(home.resolve("guided.yaml"), guided);

        assertThat(run("study", "report", spec.toString())).as(errors()).isZero();

        assertThat(Files.readString(home.resolve("reports/small/report.md")))
                .contains("Selected func-sec@1", "| plain | ruff | .500")
                .contains("| plain | ruff | exploits |", "| plain | ruff | bandit |");
    }

    @Test
    void analyzeExploresGroupsAndWritesAPage() throws IOException {
        StringBuilder table = new StringBuilder("model,task,lang,works,safe\n");
        for (int task = 0; task < 12; task++) {
            String language = task < 6 ? "c" : "python";
            table.append("a,t%d,%s,1,%d%n".formatted(task, language, task < 6 ? 1 : 0));
            table.append("b,t%d,%s,1,0%n".formatted(task, language));
        }
        Path outcomes = Files.writeString(home.resolve("outcomes.csv"), table);
        Path page = home.resolve("page.html");

        assertThat(run(
                        "analyze",
                        outcomes.toString(),
                        "--map",
                        "condition=model,task=task,functional=works,security=safe",
                        "--contrast",
                        "a,b",
                        "--endpoint",
                        "func@1,func-sec@1",
                        "--by",
                        "lang",
                        "--draws",
                        "500",
                        "--html",
                        page.toString()))
                .as(errors())
                .isZero();

        assertThat(printed())
                .contains("By lang, exploratory: func-sec@1 of a minus b")
                .containsPattern("  c +\\+1\\.0000")
                .containsPattern("  python +\\+0\\.0000")
                .contains("smallest effect seen unknown (no task differs)");
        assertThat(Files.readString(page))
                .contains("What do the outcomes recorded in outcomes.csv say")
                .contains("table-effects");
    }

    private String spec() throws IOException {
        return Files.writeString(home.resolve("small.yaml"), SPEC).toString();
    }

    private void installModel() throws IOException {
        Path installed = Path.of(Optional.ofNullable(System.getenv("FULCRUM_HOME"))
                .orElse(root().resolve(".fulcrum").toString()));
        for (String part : List.of(Setup.MODEL_FILE, Setup.LLAMA_FOLDER)) {
            Assumptions.assumeTrue(
                    Files.exists(installed.resolve(part)), "the embedded model is not installed; run ./fulcrum setup");
            Path link = home.resolve(part);
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, installed.resolve(part));
        }
    }

    private Run stored(PromptStrategy strategy, String revision, IntPredicate good) {
        return stored(strategy, revision, good, TASKS);
    }

    /** A run of two samples a task, each of which cost a cent; good ones work and withstand, the others work and fall. */
    private Run stored(PromptStrategy strategy, String revision, IntPredicate good, int tasks) {
        try (Store store = installation().store()) {
            Condition condition = new Condition("any", "smollm2", revision, strategy, DECODING, 7);
            Run run = store.runs().open(installation().suites().suite("tiny"), condition);
            List<Sample> samples = IntStream.range(0, 2 * tasks)
                    .mapToObj(each -> sample(each / 2, each % 2))
                    .toList();
            List<StoredSample> saved = store.runs().saveSamples(run, samples);
            for (int each = 0; each < saved.size(); each++) {
                long id = saved.get(each).id();
                store.runs().saveJudgement(id, judgement(good.test(each / 2)));
                store.runs().saveScans(Map.of(id, new StoredScan("ruff", "1", Optional.empty(), List.of())));
                store.runs().saveScans(Map.of(id, new StoredScan("bandit", "1", Optional.empty(), List.of())));
            }
            return run;
        }
    }

    private static Sample sample(int task, int index) {
        return new Sample(
                "Tiny/" + task,
                index,
                index,
                new Question.Chat(List.of(), ""),
                new Completion(
                        "x",
                        Completion.Finish.STOP,
                        1,
                        1,
                        OptionalDouble.empty(),
                        Duration.ofSeconds(1),
                        new BigDecimal("0.01")),
                "x = 1\n");
    }

    private static Judgement judgement(boolean good) {
        return new Judgement(
                new Verdict.Passed(),
                "",
                List.of(new ExploitOutcome(
                        "exploit_a.py::exploit_a",
                        false,
                        good ? ExploitOutcome.Result.WITHSTOOD : ExploitOutcome.Result.EXPLOITED,
                        "")),
                Trust.ISOLATED,
                "made up",
                Duration.ZERO);
    }
}
